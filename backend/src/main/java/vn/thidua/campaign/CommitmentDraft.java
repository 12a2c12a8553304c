package vn.thidua.campaign;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit will reach on one criterion. */
@Schema(name = "CommitmentDraft", description = "What the unit will reach on one criterion.")
record CommitmentDraft(
        @Schema(required = true) @NotNull UUID criterionId,

        @Schema(examples = "85") @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal target,

        @Size(max = 1000) String note) {

    CommitmentDraft {
        note = CampaignDraft.orNull(note);
    }
}
