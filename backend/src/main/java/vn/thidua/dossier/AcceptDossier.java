package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office finds it in order: from now on the council's result is owed. */
@Singleton
class AcceptDossier {

    private final DossierSteps steps;
    private final Superiors superiors;
    private final Obligations obligations;
    private final BusinessClock clock;

    AcceptDossier(DossierSteps steps, Superiors superiors, Obligations obligations, BusinessClock clock) {
        this.steps = steps;
        this.superiors = superiors;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public DossierView accept(UUID id, Acceptance acceptance, String ifMatch) {
        Dossier dossier = steps.beginVerifying(id, DossierAction.ACCEPT, ifMatch);
        dossier.accept(clock.now());
        obligations.settle(DossierDebts.VERIFY, SubjectType.DOSSIER, id);
        obligations.open(new Debt(
                DossierDebts.COUNCIL_RESULT,
                SubjectType.DOSSIER,
                id,
                dossier.label(),
                superiors.of(dossier.unitId()),
                Role.COUNCIL_SECRETARY,
                dossier.unitId(),
                null));
        boolean noted = acceptance != null
                && acceptance.note() != null
                && !acceptance.note().isBlank();
        return steps.end(dossier, "DOSSIER_ACCEPTED", noted ? Map.of("note", acceptance.note()) : Map.of());
    }
}
