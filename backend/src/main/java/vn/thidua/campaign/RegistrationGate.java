package vn.thidua.campaign;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** Where every step on a registration begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class RegistrationGate {

    /** The registration locked, and its campaign held as it is until the step is done. */
    record Entered(Registration registration, Campaign campaign) {}

    private final Registrations registrations;
    private final Campaigns campaigns;
    private final RegistrationPages pages;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    RegistrationGate(
            Registrations registrations,
            Campaigns campaigns,
            RegistrationPages pages,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** A step of the unit that registered, whatever it has seen of the registration: it adds to it and takes nothing away. */
    Entered enter(UUID id) {
        Entered entered = locked(id);
        allow(Permission.REGISTRATION_MAKE, entered.registration().unitId());
        return entered;
    }

    /** A step of the unit that registered. */
    Entered enter(UUID id, String ifMatch) {
        Entered entered = enter(id);
        Etag.check(ifMatch, entered.registration().version());
        return entered;
    }

    /** A step of the campaign's own unit. */
    Entered enterAsOwner(UUID id, String ifMatch) {
        Entered entered = locked(id);
        allow(Permission.REGISTRATION_CONFIRM, entered.campaign().unitId());
        Etag.check(ifMatch, entered.registration().version());
        return entered;
    }

    private Entered locked(UUID id) {
        Registration registration = registrations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        Campaign campaign = campaigns
                .findByIdOptional(registration.campaignId(), LockModeType.PESSIMISTIC_READ)
                .orElseThrow();
        pages.requireReadable(registration.unitId(), campaign.unitId());
        return new Entered(registration, campaign);
    }

    /** They read it, so that it is there is no secret: the other unit of the two may lie out of their scope. */
    private void allow(Permission permission, UUID unitId) {
        if (!actor.may(permission, unitId)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(permission, actor.locale()));
        }
    }

    Stamp stamp() {
        return new Stamp(actor.accountId(), clock.now());
    }

    /** Writes what was done and answers with the page as it now is. */
    RegistrationView leave(Entered entered, String happening, Map<String, ?> content) {
        registrations.flush();
        trail.done(new Happening(
                happening,
                SubjectType.REGISTRATION,
                entered.registration().id(),
                entered.campaign().title(),
                entered.registration().unitId(),
                content));
        return pages.view(entered.registration().id());
    }
}
