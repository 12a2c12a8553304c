package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.SignMode;

/**
 * How a campaign is launched; the signer's name is that of the account.
 *
 * @param launchedOn the business day unless given; not in the future
 */
@Schema(name = "CampaignLaunch", description = "How a campaign is launched. The signer's name is that of the account.")
record CampaignLaunch(
        @Schema(required = true, examples = "KT") @NotNull SignMode signMode,

        @Schema(required = true, examples = "Thứ trưởng") @NotBlank @Size(max = 200) String signerTitle,

        @Schema(examples = "2024-12-02", description = "Today unless given; not in the future.")
        LocalDate launchedOn) {}
