package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

/** Puts together what is said of registrations, for whoever asks. */
@Singleton
class RegistrationPages {

    private final Registrations registrations;
    private final CampaignPages campaigns;
    private final Actor actor;

    RegistrationPages(Registrations registrations, CampaignPages campaigns, Actor actor) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.actor = actor;
    }

    /** Of units within scope; the figures are of the whole campaign. */
    RegistrationPage list(UUID campaignId, RegistrationState state, PageRequest request) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return RegistrationPage.of(
                registrations.list(campaignId, state, actor.scope(Permission.REGISTRATION_READ), request),
                campaigns.coverage(campaign));
    }

    RegistrationView view(UUID id) {
        RegistrationRow row = registrations.row(id).orElseThrow(Problem::notFound);
        actor.require(Permission.REGISTRATION_READ, row.unit().id());
        return RegistrationView.of(
                row,
                RegistrationLifecycle.LIFECYCLE.actions(
                        new RegistrationLifecycle.Facts(row.campaignState()),
                        row.state(),
                        actor,
                        row.unit().id(),
                        actor.locale()));
    }
}
