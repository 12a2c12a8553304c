package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

/** Puts together what is said of registrations, for whoever asks. */
@Singleton
class RegistrationPages {

    private final Registrations registrations;
    private final CommitmentVersions versions;
    private final RollUp rollUp;
    private final CampaignPages campaigns;
    private final Actor actor;

    RegistrationPages(
            Registrations registrations,
            CommitmentVersions versions,
            RollUp rollUp,
            CampaignPages campaigns,
            Actor actor) {
        this.registrations = registrations;
        this.versions = versions;
        this.rollUp = rollUp;
        this.campaigns = campaigns;
        this.actor = actor;
    }

    /** Of units within scope, and all for who reads them over the campaign's own unit; the figures are of the whole campaign. */
    RegistrationPage list(UUID campaignId, RegistrationState state, Boolean reported, PageRequest request) {
        CampaignRow campaign = campaigns.readable(campaignId);
        return RegistrationPage.of(listing(campaign, state, reported).page(request), campaigns.coverage(campaign));
    }

    /** The same, for a file. */
    Listing<RegistrationItem> listing(UUID campaignId, RegistrationState state, Boolean reported) {
        return listing(campaigns.readable(campaignId), state, reported);
    }

    private Listing<RegistrationItem> listing(CampaignRow campaign, RegistrationState state, Boolean reported) {
        return registrations.listing(campaign.id(), state, reported, seenOf(campaign));
    }

    RegistrationView view(UUID id) {
        RegistrationRow row = readable(id);
        return RegistrationView.of(
                row,
                rollUp.of(id),
                RegistrationLifecycle.LIFECYCLE.actions(
                        new RegistrationLifecycle.Facts(row.campaignState()),
                        row.state(),
                        (permit, unitId) -> actor.may(
                                permit, permit == Permission.REGISTRATION_CONFIRM ? row.campaignUnitId() : unitId),
                        row.unit().id(),
                        actor.locale()));
    }

    Page<CommitmentVersionView> versions(UUID id, PageRequest request) {
        readable(id);
        return versions.list(id, request);
    }

    /** Whose answers to a campaign the reader sees; null where it is everybody's, since they read them over the campaign's own unit. */
    Scope seenOf(CampaignRow campaign) {
        return actor.may(Permission.REGISTRATION_READ, campaign.unit().id())
                ? null
                : actor.scope(Permission.REGISTRATION_READ);
    }

    RegistrationRow readable(UUID id) {
        RegistrationRow row = registrations.row(id).orElseThrow(Problem::notFound);
        requireReadable(row.unit().id(), row.campaignUnitId());
        return row;
    }

    /** The unit that registered and the one whose campaign it is both read a registration: each answers the other. */
    void requireReadable(UUID unitId, UUID campaignUnitId) {
        if (!actor.may(Permission.REGISTRATION_READ, campaignUnitId)) {
            actor.require(Permission.REGISTRATION_READ, unitId);
        }
    }
}
