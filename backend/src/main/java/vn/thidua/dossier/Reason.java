package vn.thidua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dossier is taken back. */
@Schema(name = "WithdrawalReason")
record Reason(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Đơn vị họp lại Hội đồng.")
        String reason) {}
