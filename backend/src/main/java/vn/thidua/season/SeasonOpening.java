package vn.thidua.season;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A season as it is begun. */
@Schema(
        name = "SeasonOpening",
        description = "A season as it is begun: its deadlines are then proposed from the day of the council.")
record SeasonOpening(
        @NotNull @Schema(required = true, description = "The ministry.")
        UUID unitId,

        @NotNull @Min(2003) @Max(2100) @Schema(required = true, description = "Of the achievements.", examples = "2025")
        Integer year,

        @NotNull @Schema(required = true, description = "When the ministry's council meets.", examples = "2025-12-26")
        LocalDate councilDay) {}
