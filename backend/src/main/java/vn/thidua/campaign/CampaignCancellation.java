package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a campaign that was launched is given up. */
@Schema(name = "CampaignCancellation", description = "Why a launched campaign is given up. The public reads it.")
record CampaignCancellation(
        @Schema(required = true, examples = "Lồng ghép vào phong trào của Bộ") @NotBlank @Size(max = 2000) String reason) {}
