package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed campaign goes back to its draft. */
@Schema(name = "CampaignReturn", description = "Why a proposed campaign goes back to its draft.")
record CampaignReturn(
        @Schema(required = true, examples = "Bổ sung chỉ tiêu về số hóa hồ sơ") @NotBlank @Size(max = 2000) String reason) {}
