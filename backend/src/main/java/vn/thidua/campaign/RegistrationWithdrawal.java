package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit withdraws. */
@Schema(name = "RegistrationWithdrawal", description = "Why a unit withdraws its registration.")
record RegistrationWithdrawal(
        @Schema(required = true, examples = "Đơn vị giải thể, nhiệm vụ chuyển sang đơn vị khác")
        @NotBlank @Size(max = 2000) String reason) {}
