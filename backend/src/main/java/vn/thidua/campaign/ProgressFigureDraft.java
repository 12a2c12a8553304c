package vn.thidua.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of a report, with what proves it. */
@Schema(name = "ProgressFigureDraft", description = "How far the unit has come on one criterion, with what proves it.")
record ProgressFigureDraft(
        @Schema(required = true) @NotNull UUID criterionId,

        @Schema(required = true, examples = "72.5") @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal value,

        @Schema(description = "How it was counted, what it consists of.") @Size(max = 2000) String note,

        @Schema(description = "Uploaded before; the reader of the registration reads them.") @Size(max = 20) List<@NotNull UUID> documentIds) {

    ProgressFigureDraft {
        note = CampaignDraft.orNull(note);
        documentIds = documentIds == null ? List.of() : Collections.unmodifiableList(documentIds);
    }
}
