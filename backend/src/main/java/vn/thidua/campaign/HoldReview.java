package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What the interim review and the summing up have in common: a day, who is praised, and the figures as they stand when it is recorded. */
@Singleton
class HoldReview {

    private final CampaignReviews reviews;
    private final ReviewFigures figures;
    private final ProgressPages progress;
    private final BusinessClock clock;

    HoldReview(CampaignReviews reviews, ReviewFigures figures, ProgressPages progress, BusinessClock clock) {
        this.reviews = reviews;
        this.figures = figures;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * After the state was found right: in a wrong one nothing else matters.
     *
     * @return the day on which it was held
     */
    LocalDate hold(Campaign campaign, ReviewKind kind, CampaignReviewDraft said, Stamp stamp) {
        check(campaign, said);
        LocalDate heldOn = said.heldOn() == null ? clock.today() : said.heldOn();
        UUID id = reviews.add(campaign.id(), kind, heldOn, said, progress.of(campaign.id()), stamp);
        figures.keep(id, campaign, clock.today());
        return heldOn;
    }

    private void check(Campaign campaign, CampaignReviewDraft said) {
        List<Violation> violations = new ArrayList<>();
        if (said.heldOn() != null && said.heldOn().isAfter(clock.today())) {
            violations.add(Violation.at("/heldOn", ViolationCode.IN_THE_FUTURE));
        }
        Set<UUID> takingPart = figures.takingPart(campaign, clock.today());
        Set<UUID> seen = new HashSet<>();
        for (int place = 0; place < said.praised().size(); place++) {
            UUID unit = said.praised().get(place).unitId();
            String at = "/praised/" + place + "/unitId";
            if (!seen.add(unit)) {
                violations.add(Violation.at(at, ViolationCode.DUPLICATE));
            } else if (!takingPart.contains(unit)) {
                violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
