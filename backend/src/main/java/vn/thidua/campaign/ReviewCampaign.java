package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;

/** The interim review (sơ kết): what was found, kept with the figures as they stand. The campaign goes on. */
@ApplicationScoped
class ReviewCampaign {

    private final CampaignGate gate;
    private final HoldReview review;

    ReviewCampaign(CampaignGate gate, HoldReview review) {
        this.gate = gate;
        this.review = review;
    }

    @Transactional
    CampaignView review(UUID id, CampaignReviewDraft draft, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_CLOSE, ifMatch);
        campaign.review(gate.stamp());
        LocalDate heldOn = review.hold(campaign, ReviewKind.INTERIM, draft, gate.stamp());
        return gate.leave(campaign, "CAMPAIGN_REVIEWED", Map.of("heldOn", heldOn, "summary", draft.summary()));
    }
}
