package vn.thidua.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What checks are looked up by. */
public class CheckFilter {

    @Parameter(description = "Only those of this campaign.")
    @QueryParam("campaign")
    UUID campaign;

    @Parameter(description = "Only of this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only those in this state.")
    @QueryParam("state")
    CheckState state;
}
