package vn.thidua.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of scoring rounds may be narrowed to. */
class RoundFilter {

    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;

    @QueryParam("state")
    RoundState state;

    @Parameter(description = "Of this block or cluster.")
    @QueryParam("cluster")
    UUID cluster;
}
