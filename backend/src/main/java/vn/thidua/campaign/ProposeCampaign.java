package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office puts a campaign before who launches it; who finds it wanting sends it back. */
@ApplicationScoped
class ProposeCampaign {

    static final String LAUNCH = "CAMPAIGN_LAUNCH";

    private final CampaignGate gate;
    private final ParentRule parents;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final CampaignSettings settings;

    ProposeCampaign(
            CampaignGate gate,
            ParentRule parents,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            CampaignSettings settings) {
        this.gate = gate;
        this.parents = parents;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    CampaignView propose(UUID id, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_DRAFT, ifMatch);
        campaign.propose(gate.stamp());
        parents.violation(campaign.parentId(), campaign.level()).ifPresent(violation -> {
            throw Problem.invalid(violation);
        });
        LocalDate due = calendar.dueAfter(clock.today(), settings.launchWithinWorkingDays());
        obligations.open(new Debt(
                LAUNCH,
                SubjectType.CAMPAIGN,
                id,
                campaign.title(),
                campaign.unitId(),
                Role.SIGNATORY,
                campaign.unitId(),
                due));
        return gate.leave(campaign, "CAMPAIGN_PROPOSED", Map.of("dueOn", due));
    }

    @Transactional
    CampaignView sendBack(UUID id, CampaignReturn sent, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_LAUNCH, ifMatch);
        campaign.sendBack(sent.reason(), gate.stamp());
        obligations.cancel(SubjectType.CAMPAIGN, id);
        return gate.leave(campaign, "CAMPAIGN_RETURNED", Map.of("reason", sent.reason()));
    }
}
