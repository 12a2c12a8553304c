package vn.thidua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a colleague's verification is taken over. */
@Schema(name = "DossierTakeOver", description = "Why a colleague's verification is taken over.")
record TakeOver(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Người thẩm định đi công tác dài ngày.")
        String reason) {}
