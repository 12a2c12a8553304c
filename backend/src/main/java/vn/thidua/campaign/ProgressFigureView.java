package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** One figure that a unit reported. */
@Schema(
        name = "ProgressFigure",
        description = "One figure that the unit reported; one that was corrected stays, with when it ceased to stand.")
record ProgressFigureView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CriterionView criterion,

        @Schema(required = true, description = "The day at whose end it stood.")
        LocalDate asOf,

        @Schema(required = true, examples = "72.5") BigDecimal value,
        String note,

        @Schema(description = "Why it was reported anew for this day; null for the first.")
        String because,

        @Schema(required = true) List<DocumentRef> documents,
        @Schema(required = true) Instant recordedAt,
        @Schema(description = "The account's display name.") String recordedBy,

        @Schema(description = "When a correction took its place; null while it stands.")
        Instant supersededAt) {}
