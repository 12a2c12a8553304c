package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;

/** The unit takes it back, or throws a draft away, and nothing is owed about it any more; or it is done, and put away. */
@Singleton
class EndDossier {

    private final DossierSteps steps;
    private final Obligations obligations;
    private final BusinessClock clock;

    EndDossier(DossierSteps steps, Obligations obligations, BusinessClock clock) {
        this.steps = steps;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    public DossierView withdraw(UUID id, Reason reason, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_WITHDRAW, ifMatch);
        dossier.withdraw(clock.now());
        obligations.cancel(SubjectType.DOSSIER, id);
        return steps.end(dossier, "DOSSIER_WITHDRAWN", Map.of("reason", reason.reason()));
    }

    /** When all that was asked has its outcome, and nothing more is to be done with it. */
    @Transactional
    public DossierView archive(UUID id, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_VERIFY, ifMatch);
        dossier.archive(clock.now());
        return steps.end(dossier, "DOSSIER_ARCHIVED", Map.of());
    }

    @Transactional
    public DossierView discard(UUID id, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_DRAFT, ifMatch);
        dossier.discard(clock.now());
        return steps.end(dossier, "DOSSIER_DISCARDED", Map.of());
    }
}
