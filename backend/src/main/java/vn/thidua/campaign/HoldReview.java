package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What the interim review and the summing up have in common: a day, and the figures as they stand when it is recorded. */
@Singleton
class HoldReview {

    private final CampaignReviews reviews;
    private final ProgressPages progress;
    private final BusinessClock clock;

    HoldReview(CampaignReviews reviews, ProgressPages progress, BusinessClock clock) {
        this.reviews = reviews;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * After the state was found right: in a wrong one the day does not matter.
     *
     * @param given null for today
     * @return the day on which it was held
     */
    LocalDate hold(UUID campaignId, ReviewKind kind, LocalDate given, String summary, Stamp stamp) {
        if (given != null && given.isAfter(clock.today())) {
            throw Problem.invalid("/heldOn", ViolationCode.IN_THE_FUTURE);
        }
        LocalDate heldOn = given == null ? clock.today() : given;
        reviews.add(campaignId, kind, heldOn, summary, progress.of(campaignId), stamp);
        return heldOn;
    }
}
