package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/** Ends a campaign with what came of it; what is still owed of it by then is owed no more. */
@ApplicationScoped
class CloseCampaign {

    private final CampaignGate gate;
    private final Registrations registrations;
    private final Obligations obligations;
    private final BusinessClock clock;

    CloseCampaign(CampaignGate gate, Registrations registrations, Obligations obligations, BusinessClock clock) {
        this.gate = gate;
        this.registrations = registrations;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    CampaignView close(UUID id, CampaignClosure closure, String ifMatch) {
        Campaign campaign = gate.enter(id, Permission.CAMPAIGN_CLOSE, ifMatch);
        campaign.close(closure.summary(), clock.today(), gate.stamp());
        obligations.cancel(SubjectType.CAMPAIGN, id);
        obligations.cancelAll(SubjectType.REGISTRATION, registrations.idsOf(id));
        return gate.leave(campaign, "CAMPAIGN_CLOSED", Map.of("summary", closure.summary()));
    }
}
