package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office sends it back: what is wrong, and until when to mend it. */
@Singleton
class ReturnDossier {

    private final DossierSteps steps;
    private final Dossiers dossiers;
    private final Superiors superiors;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    ReturnDossier(
            DossierSteps steps,
            Dossiers dossiers,
            Superiors superiors,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            Actor actor) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.superiors = superiors;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional
    public DossierView sendBack(UUID id, DossierReturn request, String ifMatch) {
        Dossier dossier = steps.begin(id, Permission.DOSSIER_VERIFY, ifMatch);
        LocalDate dueOn = dueOn(request);
        dossier.sendBack(dueOn, clock.now());
        checkDue(request);
        dossiers.addReturn(id, request.reason(), dueOn, clock.now(), actor.accountId());
        obligations.settle(DossierDebts.VERIFY, SubjectType.DOSSIER, id);
        obligations.open(new Debt(
                DossierDebts.MEND,
                SubjectType.DOSSIER,
                id,
                dossier.label(),
                dossier.unitId(),
                Role.OFFICER,
                superiors.of(dossier.unitId()),
                dueOn));
        return steps.end(dossier, "DOSSIER_RETURNED", Map.of("reason", request.reason(), "dueOn", dueOn));
    }

    private LocalDate dueOn(DossierReturn request) {
        return request.workingDays() == null
                ? request.dueOn()
                : calendar.dueAfter(clock.today(), request.workingDays());
    }

    /** After the state was looked at: a dossier that cannot be returned at all is told so first. */
    private void checkDue(DossierReturn request) {
        if (request.dueOn() == null && request.workingDays() == null) {
            throw Problem.invalid("/dueOn", ViolationCode.REQUIRED);
        }
        if (request.dueOn() != null && request.workingDays() != null) {
            throw Problem.invalid("/workingDays", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (request.dueOn() != null && request.dueOn().isBefore(clock.today())) {
            throw Problem.invalid("/dueOn", ViolationCode.IN_THE_PAST);
        }
    }
}
