package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one year's task was completed, by decision of whoever rates. */
@Schema(name = "RatingFact")
public record Rating(
        UUID id,
        @Schema(required = true, examples = "2021") int year,
        @NotNull @Schema(required = true) RatingLevel level)
        implements Sourced {}
