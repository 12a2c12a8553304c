package vn.thidua.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of score sheets may be narrowed to. */
class SheetFilter {

    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;

    @Parameter(description = "Those of this block or cluster, and the frames that it may use.")
    @QueryParam("cluster")
    UUID cluster;

    @QueryParam("state")
    SheetState state;
}
