package vn.thidua.stateaward;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.rulebook.Authority;

/** What submissions are looked up by. */
public class StateSubmissionFilter {

    @Parameter(
            description = "Words of number, decision's number and title, with or without diacritics.",
            example = "bang khen thu tuong")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Who submits: this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Who decides.")
    @QueryParam("authority")
    Authority authority;

    @Parameter(description = "Where it is on its way.")
    @QueryParam("state")
    StateSubmissionState state;
}
