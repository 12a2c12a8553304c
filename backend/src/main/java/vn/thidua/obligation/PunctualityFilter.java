package vn.thidua.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of whom, and since when. */
public class PunctualityFilter {

    @Parameter(description = "Only of this unit and those that it reaches.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(
            description = "What was settled from this day on; without it, from the beginning of the year.",
            example = "2024-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "So many units at most: those with the most that is late come first.", example = "200")
    @QueryParam("units")
    @DefaultValue("200")
    @Min(1) @Max(2_500) int units;
}
