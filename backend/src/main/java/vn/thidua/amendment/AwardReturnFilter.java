package vn.thidua.amendment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to come back is looked up by. */
public class AwardReturnFilter {

    @Parameter(
            description = "Words of the recipient's name and the number of the decision, with or without diacritics.",
            example = "nguyen van an")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "The recipient's unit.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Insignia or money.")
    @QueryParam("what")
    ReturnedThing what;

    @Parameter(description = "Whether it has come back.")
    @QueryParam("state")
    AwardReturnState state;

    @Parameter(description = "Of one amendment.")
    @QueryParam("amendment")
    UUID amendment;

    @Parameter(description = "Only what is past its last day.")
    @QueryParam("overdue")
    Boolean overdue;
}
