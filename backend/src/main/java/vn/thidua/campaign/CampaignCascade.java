package vn.thidua.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a campaign goes down: what it responds to, and how far each of its criteria was taken up by those that respond to it. */
@Schema(
        name = "CampaignCascade",
        description =
                "What a campaign responds to, and how far each of its criteria was taken up by the campaigns that respond to it.")
record CampaignCascade(
        @Schema(required = true, description = "The campaign itself.")
        CampaignRef campaign,

        @Schema(
                required = true,
                description = "What it responds to, from the top down; empty for one that responds to none.")
        List<CampaignRef> above,

        @Schema(required = true) Coverage coverage,
        @Schema(required = true) List<CascadeCriterion> criteria) {}
