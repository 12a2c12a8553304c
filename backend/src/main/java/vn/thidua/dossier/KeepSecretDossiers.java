package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office keeps the stubs of secret dossiers: what it writes down is a number and days, for the trail too. */
@Singleton
class KeepSecretDossiers {

    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final Units units;
    private final Actor actor;
    private final BusinessClock clock;

    KeepSecretDossiers(Dossiers dossiers, DossierSteps steps, Units units, Actor actor, BusinessClock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    DossierView register(SecretOpening opening) {
        actor.require(Permission.DOSSIER_VERIFY, opening.unitId());
        if (!units.inForce(opening.unitId(), clock.today())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
        if (opening.receivedOn().isAfter(clock.today())) {
            throw Problem.invalid("/receivedOn", ViolationCode.IN_THE_FUTURE);
        }
        Dossier dossier =
                Dossier.openSecret(opening, dossiers.nextNumber(clock.today()), actor.accountId(), clock.now());
        dossiers.persist(dossier);
        return steps.end(dossier, "SECRET_DOSSIER_RECEIVED", Map.of());
    }

    @Transactional
    DossierView decided(UUID id, LocalDate on, String ifMatch) {
        return step(id, SecretDossierAction.DECIDE, on, ifMatch, "SECRET_DOSSIER_DECIDED");
    }

    @Transactional
    DossierView archived(UUID id, LocalDate on, String ifMatch) {
        return step(id, SecretDossierAction.ARCHIVE, on, ifMatch, "SECRET_DOSSIER_ARCHIVED");
    }

    @Transactional
    DossierView discarded(UUID id, String ifMatch) {
        return step(id, SecretDossierAction.DISCARD, clock.today(), ifMatch, "SECRET_DOSSIER_DISCARDED");
    }

    private DossierView step(UUID id, SecretDossierAction action, LocalDate on, String ifMatch, String happening) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        Dossier dossier = steps.beginSecret(id, ifMatch);
        dossier.stepSecret(action, on, clock.now());
        return steps.end(dossier, happening, Map.of());
    }
}
