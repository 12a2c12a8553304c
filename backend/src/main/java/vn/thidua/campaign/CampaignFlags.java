package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.CampaignTerm;
import vn.thidua.rulebook.CampaignTerms;
import vn.thidua.rulebook.fact.Scope;

/** For which awards a thematic campaign will have run long enough, and from which day, by the rules in force today. */
@Singleton
class CampaignFlags {

    private final CampaignPages pages;
    private final CampaignTerms terms;
    private final BusinessClock clock;
    private final Actor actor;

    CampaignFlags(CampaignPages pages, CampaignTerms terms, BusinessClock clock, Actor actor) {
        this.pages = pages;
        this.terms = terms;
        this.clock = clock;
        this.actor = actor;
    }

    List<CampaignFlag> of(UUID campaignId) {
        CampaignRow campaign = pages.readable(campaignId);
        if (campaign.method() != CampaignMethod.THEMATIC) {
            return List.of();
        }
        return terms.on(clock.today(), actor.locale()).stream()
                .filter(term -> scopeOf(campaign.level()).reaches(term.scope()))
                .map(term -> flag(term, campaign))
                .toList();
    }

    private static Scope scopeOf(CampaignLevel level) {
        return switch (level) {
            case NATIONAL -> Scope.NATIONAL;
            case MINISTRY -> Scope.MINISTRY;
            case CLUSTER, UNIT -> Scope.GRASSROOTS;
        };
    }

    private static CampaignFlag flag(CampaignTerm term, CampaignRow campaign) {
        LocalDate start = campaign.startsOn() == null ? campaign.launchedOn() : campaign.startsOn();
        LocalDate from = start == null ? null : start.plusYears(term.years()).minusDays(1);
        Boolean within = from == null || campaign.endsOn() == null
                ? null
                : !campaign.endsOn().isBefore(from);
        return new CampaignFlag(term.award(), term.years(), from, within, term.rule());
    }
}
