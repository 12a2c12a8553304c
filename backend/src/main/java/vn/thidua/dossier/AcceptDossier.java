package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office finds it in order: from now on the council's result is owed, except where no council votes ({@link PassUnvoted}). */
@Singleton
class AcceptDossier {

    private final DossierSteps steps;
    private final PassUnvoted passUnvoted;
    private final Nominations nominations;
    private final Superiors superiors;
    private final Obligations obligations;
    private final BusinessClock clock;

    AcceptDossier(
            DossierSteps steps,
            PassUnvoted passUnvoted,
            Nominations nominations,
            Superiors superiors,
            Obligations obligations,
            BusinessClock clock) {
        this.steps = steps;
        this.passUnvoted = passUnvoted;
        this.nominations = nominations;
        this.superiors = superiors;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public DossierView accept(UUID id, Acceptance acceptance, String ifMatch) {
        Dossier dossier = steps.beginVerifying(id, DossierAction.ACCEPT, ifMatch);
        dossier.accept(clock.now());
        obligations.settle(DossierDebts.VERIFY, SubjectType.DOSSIER, id);
        int passed = passUnvoted.pass(dossier);
        if (!nominations.dossiersBeforeCouncil(List.of(id)).isEmpty()) {
            obligations.open(councilResult(dossier));
        }
        return steps.end(dossier, "DOSSIER_ACCEPTED", happened(acceptance, passed));
    }

    private Debt councilResult(Dossier dossier) {
        return new Debt(
                DossierDebts.COUNCIL_RESULT,
                SubjectType.DOSSIER,
                dossier.id(),
                dossier.label(),
                superiors.of(dossier.unitId()),
                Role.COUNCIL_SECRETARY,
                dossier.unitId(),
                null);
    }

    private static Map<String, ?> happened(Acceptance acceptance, int passed) {
        Map<String, Object> content = new HashMap<>();
        if (acceptance != null
                && acceptance.note() != null
                && !acceptance.note().isBlank()) {
            content.put("note", acceptance.note());
        }
        if (passed > 0) {
            content.put("passedWithoutBallot", passed);
        }
        return content;
    }
}
