package vn.thidua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dossier or a nomination is refused, and by which article. */
@Schema(name = "DossierRefusalRequest", description = "Why a dossier or a nomination is refused, and by which article.")
record Refusal(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Chưa đủ thời gian giữ danh hiệu Chiến sĩ thi đua cơ sở.")
        String reason,

        @NotNull @Valid @Schema(required = true) Citation citation) {}
