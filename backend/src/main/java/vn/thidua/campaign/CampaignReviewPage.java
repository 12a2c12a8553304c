package vn.thidua.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One review, with how each criterion stood and who stood best and worst on it. */
@Schema(
        name = "CampaignReviewPage",
        description = "One review of a campaign, with how each criterion stood and which units stood best and worst.")
record CampaignReviewPage(
        @Schema(required = true) CampaignRef campaign,
        @Schema(required = true) CampaignReviewView review,

        @Schema(
                required = true,
                description =
                        "In the campaign's order; without units for a review recorded before their figures were kept.")
        List<ReviewedCriterion> criteria) {}
