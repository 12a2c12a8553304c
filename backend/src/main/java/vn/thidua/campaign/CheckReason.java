package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a check is not made after all. */
@Schema(name = "CampaignCheckReason", description = "Why the check is not made after all.")
record CheckReason(
        @Schema(required = true, examples = "Thanh tra Bộ đã kiểm tra cùng nội dung") @NotBlank @Size(max = 2000) String reason) {}
