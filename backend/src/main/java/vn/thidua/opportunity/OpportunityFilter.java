package vn.thidua.opportunity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.thidua.rulebook.NomineeKind;

/** Whose opportunities, and what they are narrowed by. */
public class OpportunityFilter {

    @Parameter(description = "The unit: everybody within it and within what it reaches.")
    @QueryParam("unit")
    @NotNull UUID unit;

    @Parameter(description = "Of the achievements.", example = "2024")
    @QueryParam("year")
    @NotNull @Min(1945) @Max(2100) Integer year;

    @Parameter(description = "Words of the nominee's name, with or without diacritics.")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Code of the award.")
    @QueryParam("award")
    @Size(max = 60) String award;

    @QueryParam("kind")
    NomineeKind kind;

    @Parameter(description = "How far they are from it; all but MANY when left out.")
    @QueryParam("miss")
    Lack miss;

    @Parameter(description = "Only what is there by itself until this day.")
    @QueryParam("dueBy")
    LocalDate dueBy;

    @Parameter(description = "Whether it is proposed already.")
    @QueryParam("proposed")
    Boolean proposed;
}
