package vn.thidua.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dossier is begun with. */
@Schema(name = "DossierOpening", description = "What a dossier is begun with.")
record DossierOpening(
        @NotNull @Schema(description = "The unit that submits it.", required = true)
        UUID unitId,

        @NotNull @Schema(required = true, examples = "MERIT")
        DossierKind kind,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Đề nghị khen thưởng tổng kết năm 2024")
        String title,

        @Schema(description = "The campaign at whose review it asks.")
        UUID campaignId,

        @Schema(description = "The review of that campaign that it arises from; null for none.")
        UUID campaignReviewId,

        @Size(max = 10_000) String summary) {}
