package vn.thidua.campaign;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Where every step on a campaign begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class CampaignGate {

    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    CampaignGate(Campaigns campaigns, CampaignPages pages, Actor actor, Trail trail, BusinessClock clock) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The campaign, locked: of two who press at once the second waits, and then finds that it has changed. */
    Campaign enter(UUID id, Permission permission, String ifMatch) {
        Campaign campaign =
                campaigns.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, campaign.unitId());
        Etag.check(ifMatch, campaign.version());
        return campaign;
    }

    Stamp stamp() {
        return new Stamp(actor.accountId(), clock.now());
    }

    /** Writes what was done and answers with the page as it now is. */
    CampaignView leave(Campaign campaign, String happening, Map<String, ?> content) {
        campaigns.flush();
        trail.done(new Happening(
                happening, SubjectType.CAMPAIGN, campaign.id(), campaign.title(), campaign.unitId(), content));
        return pages.view(campaign.id());
    }
}
