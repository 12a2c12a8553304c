package vn.thidua.directive;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a directive goes from one unit, and what is asked by when. */
@Schema(
        name = "DirectiveAddressing",
        description = "To whom a directive goes from one unit, and what is asked by when.")
record DirectiveAddressing(
        @NotNull @Schema(
                required = true,
                description =
                        "From which unit: one whose Standing Office hands it down, or one that acknowledged it and passes it on.")
        UUID fromUnitId,

        @Schema(
                required = true,
                description =
                        "Every unit that stands directly under that unit today or is overseen by it; otherwise those of unitIds.")
        boolean everyone,

        @Size(max = 500) @Schema(description = "Units that lie under that unit or are overseen by it.")
        List<@NotNull UUID> unitIds,

        @Schema(description = "Last day to acknowledge it, as whoever addresses it sets it.", examples = "2024-12-16")
        LocalDate acknowledgeBy,

        @Schema(
                description = "Last day to hand in a plan; where it is null, no plan is asked for.",
                examples = "2025-01-15")
        LocalDate planBy) {

    DirectiveAddressing {
        unitIds = unitIds == null ? List.of() : java.util.Collections.unmodifiableList(unitIds);
    }
}
