package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Begins a dossier for a unit that lives today. */
@Singleton
class OpenDossier {

    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final DraftCheck draftCheck;
    private final Units units;
    private final Actor actor;
    private final BusinessClock clock;

    OpenDossier(
            Dossiers dossiers,
            DossierSteps steps,
            DraftCheck draftCheck,
            Units units,
            Actor actor,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.draftCheck = draftCheck;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public DossierView open(DossierOpening opening) {
        actor.require(Permission.DOSSIER_DRAFT, opening.unitId());
        if (!units.inForce(opening.unitId(), clock.today())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
        draftCheck.checkCampaign(opening.campaignId(), opening.campaignReviewId());
        Dossier dossier = Dossier.open(opening, dossiers.nextNumber(clock.today()), actor.accountId(), clock.now());
        dossiers.persist(dossier);
        return steps.end(dossier, "DOSSIER_OPENED", Map.of("kind", opening.kind(), "year", opening.year()));
    }
}
