package vn.thidua.plan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What plans are looked up by. */
public class PlanFilter {

    @Parameter(description = "Words of title and number, with or without diacritics.", example = "thi dua")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Whose plan: this unit, or one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only plans under this directive.")
    @QueryParam("directive")
    UUID directive;

    @Parameter(description = "Only those in this state.")
    @QueryParam("state")
    PlanState state;
}
