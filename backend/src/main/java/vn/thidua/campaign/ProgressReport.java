package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a unit has come by a day.
 *
 * @param because why figures that were reported for the day already are reported anew; needed then, and only then
 */
@Schema(name = "ProgressReport", description = "How far the unit has come by a day, at most one figure a criterion.")
record ProgressReport(
        @Schema(
                required = true,
                examples = "2024-11-30",
                description =
                        "The day at whose end the figures stood: counted from the campaign's beginning, not from the last report."
                                + " Not in the future, and within the campaign's period.")
        @NotNull LocalDate asOf,

        @Schema(description = "Why figures reported for this day already are reported anew; needed then.")
        @Size(max = 1000) String because,

        @Schema(required = true) @NotEmpty @Size(max = 100) List<@Valid @NotNull ProgressFigureDraft> figures) {

    ProgressReport {
        because = CampaignDraft.orNull(because);
        figures = figures == null ? List.of() : Collections.unmodifiableList(figures);
    }
}
