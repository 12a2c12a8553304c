package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The interim review (sơ kết): what was found, kept with the figures as they stand. The campaign goes on. */
@ApplicationScoped
class ReviewCampaign {

    private final CampaignGate gate;
    private final CampaignReviews reviews;
    private final ProgressPages progress;
    private final BusinessClock clock;

    ReviewCampaign(CampaignGate gate, CampaignReviews reviews, ProgressPages progress, BusinessClock clock) {
        this.gate = gate;
        this.reviews = reviews;
        this.progress = progress;
        this.clock = clock;
    }

    @Transactional
    CampaignView review(UUID id, CampaignReviewDraft draft, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_CLOSE, ifMatch);
        campaign.review(gate.stamp());
        LocalDate heldOn = day(draft.heldOn());
        reviews.add(id, ReviewKind.INTERIM, heldOn, draft.summary(), progress.of(id), gate.stamp());
        return gate.leave(campaign, "CAMPAIGN_REVIEWED", Map.of("heldOn", heldOn, "summary", draft.summary()));
    }

    /** After the state was found right: in a wrong one the day does not matter. */
    LocalDate day(LocalDate given) {
        if (given != null && given.isAfter(clock.today())) {
            throw Problem.invalid("/heldOn", ViolationCode.IN_THE_FUTURE);
        }
        return given == null ? clock.today() : given;
    }
}
