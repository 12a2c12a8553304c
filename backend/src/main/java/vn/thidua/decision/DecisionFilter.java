package vn.thidua.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What decisions are looked up by. */
public class DecisionFilter {

    @Parameter(description = "Words of number and title, with or without diacritics.", example = "1234 bang khen")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Whose authority decides: this unit's, or that of one that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "The year of the signature.", example = "2024")
    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;
}
