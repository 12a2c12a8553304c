package vn.thidua.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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

/**
 * A unit takes its registration back and says why. It is not asked again: what it owed was an answer, and the reason is one. It may register anew
 * while the campaign is under way.
 */
@ApplicationScoped
class WithdrawRegistration {

    private final Registrations registrations;
    private final Campaigns campaigns;
    private final RegistrationPages answers;
    private final Trail trail;
    private final Actor actor;
    private final BusinessClock clock;

    WithdrawRegistration(
            Registrations registrations,
            Campaigns campaigns,
            RegistrationPages answers,
            Trail trail,
            Actor actor,
            BusinessClock clock) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.answers = answers;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    RegistrationView withdraw(UUID id, RegistrationWithdrawal withdrawal, String ifMatch) {
        Registration registration = registrations
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        actor.require(Permission.REGISTRATION_MAKE, registration.unitId());
        Etag.check(ifMatch, registration.version());
        Campaign campaign = campaigns
                .findByIdOptional(registration.campaignId(), LockModeType.PESSIMISTIC_READ)
                .orElseThrow();
        registration.withdraw(withdrawal.reason(), campaign.state(), clock.now());
        registrations.flush();
        trail.done(new Happening(
                "REGISTRATION_WITHDRAWN",
                SubjectType.REGISTRATION,
                id,
                campaign.title(),
                registration.unitId(),
                Map.of("campaignId", registration.campaignId(), "reason", withdrawal.reason())));
        return answers.view(id);
    }
}
