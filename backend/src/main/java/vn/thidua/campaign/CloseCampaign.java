package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/** Ends a campaign: summed up (tổng kết) with the figures as they stand, or given up with the reason. What is still owed of it is owed no more. */
@ApplicationScoped
class CloseCampaign {

    private final CampaignGate gate;
    private final HoldReview review;
    private final Registrations registrations;
    private final Checks checks;
    private final CheckDuties checkDuties;
    private final Obligations obligations;
    private final BusinessClock clock;

    CloseCampaign(
            CampaignGate gate,
            HoldReview review,
            Registrations registrations,
            Checks checks,
            CheckDuties checkDuties,
            Obligations obligations,
            BusinessClock clock) {
        this.gate = gate;
        this.review = review;
        this.registrations = registrations;
        this.checks = checks;
        this.checkDuties = checkDuties;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** The figures are taken before it is closed: from that day on nobody reports. What a check found is still to be mended. */
    @Transactional
    CampaignView close(UUID id, CampaignReviewDraft said, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_CLOSE, ifMatch);
        campaign.close(said.summary(), clock.today(), gate.stamp());
        LocalDate heldOn = review.hold(campaign, ReviewKind.FINAL, said, gate.stamp());
        owedNoMore(id);
        checkDuties.ended(checks.lapse(id, EnumSet.of(CheckState.PLANNED), null, clock.today()));
        return gate.leave(campaign, "CAMPAIGN_CLOSED", Map.of("summary", said.summary(), "heldOn", heldOn));
    }

    @Transactional
    CampaignView cancel(UUID id, CampaignCancellation cancellation, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_LAUNCH, ifMatch);
        campaign.cancel(cancellation.reason(), clock.today(), gate.stamp());
        owedNoMore(id);
        checkDuties.ended(checks.lapse(
                id,
                EnumSet.of(CheckState.PLANNED, CheckState.TO_MEND, CheckState.ANSWERED),
                cancellation.reason(),
                clock.today()));
        return gate.leave(campaign, "CAMPAIGN_CANCELLED", Map.of("reason", cancellation.reason()));
    }

    private void owedNoMore(UUID id) {
        obligations.cancel(SubjectType.CAMPAIGN, id);
        obligations.cancelAll(SubjectType.REGISTRATION, registrations.idsOf(id));
    }
}
