package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.directive.Directives;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one campaign says, for whoever asks. */
@Singleton
class CampaignPages {

    private final Campaigns campaigns;
    private final CalledUnits called;
    private final Directives directives;
    private final BusinessClock clock;
    private final Actor actor;

    CampaignPages(Campaigns campaigns, CalledUnits called, Directives directives, BusinessClock clock, Actor actor) {
        this.campaigns = campaigns;
        this.called = called;
        this.directives = directives;
        this.clock = clock;
        this.actor = actor;
    }

    /** Public campaigns for everyone signed in; drafts within scope. */
    CampaignView view(UUID id) {
        CampaignRow row = readable(id);
        return CampaignView.of(row, directive(row), coverage(row), actions(row));
    }

    PublicCampaignView publicView(UUID id) {
        CampaignRow row = campaigns.row(id).filter(CampaignRow::isPublic).orElseThrow(Problem::notFound);
        return PublicCampaignView.of(row, directive(row), coverage(row));
    }

    CampaignRow readable(UUID id) {
        return campaigns
                .row(id)
                .filter(row -> row.isPublic()
                        || actor.may(Permission.CAMPAIGN_READ, row.unit().id()))
                .orElseThrow(Problem::notFound);
    }

    Coverage coverage(CampaignRow row) {
        return called.coverage(row.id(), row.unit().id(), dayOf(row));
    }

    /** The day on which it is looked at who is called: today; once closed or given up, that day. */
    LocalDate dayOf(CampaignRow row) {
        LocalDate ended = row.closedOn() == null ? row.cancelledOn() : row.closedOn();
        return ended == null ? clock.today() : ended;
    }

    private DirectiveRef directive(CampaignRow row) {
        return row.directiveId() == null
                ? null
                : directives.ref(row.directiveId()).orElse(null);
    }

    /** Registering and responding are for units below: the right to it is held there, not over the campaign's own unit. */
    private List<ActionView> actions(CampaignRow row) {
        return CampaignLifecycle.LIFECYCLE
                .actions(
                        row,
                        row.state(),
                        (permit, unitId) -> ofUnitsBelow(permit, row.state())
                                ? actor.mayAnywhere((Permission) permit)
                                : actor.may(permit, unitId),
                        row.unit().id(),
                        actor.locale())
                .stream()
                .map(action -> action.action().equals(CampaignAction.REGISTER.name()) ? register(row) : action)
                .toList();
    }

    private static boolean ofUnitsBelow(Permit permit, CampaignState state) {
        return permit == Permission.REGISTRATION_MAKE
                || permit == Permission.CAMPAIGN_DRAFT && state == CampaignState.LAUNCHED;
    }

    private ActionView register(CampaignRow row) {
        boolean left = called.anyLeft(row, actor.scope(Permission.REGISTRATION_MAKE), clock.today());
        return new ActionView(
                CampaignAction.REGISTER.name(),
                left,
                left ? null : Messages.DOMAIN.text(actor.locale(), "condition.CAMPAIGN_UNIT_LEFT_TO_REGISTER"));
    }
}
