package vn.thidua.concurrence;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What requests are looked up by. */
public class ConcurrenceFilter {

    @Parameter(
            description = "Words of the other body, subject or number, with or without diacritics.",
            example = "lao cai")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Who asks.")
    @QueryParam("direction")
    ConcurrenceDirection direction;

    @Parameter(description = "Where it stands.")
    @QueryParam("state")
    ConcurrenceState state;

    @Parameter(description = "Only those past their day without an answer.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Whose: this ministry, or one that this unit reaches.")
    @QueryParam("unit")
    UUID unit;
}
