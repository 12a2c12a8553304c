package vn.thidua.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What facts are looked up by; all of it together. */
public class FactFilter {

    @Parameter(description = "One person's, under whichever of their records they were written.")
    @QueryParam("person")
    UUID person;

    @Parameter(description = "One unit's own, with those of the units whose heir it is.")
    @QueryParam("collective")
    UUID collective;

    @Parameter(description = "Of this unit, of the people who stand in it today, and of all that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "Only of this kind.")
    @QueryParam("kind")
    KeptFactKind kind;

    @Parameter(description = "Only what was true in this year, for a day or for all of it.", example = "2024")
    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;

    @Parameter(description = "Also what was corrected or withdrawn since.")
    @QueryParam("superseded")
    boolean superseded;
}
