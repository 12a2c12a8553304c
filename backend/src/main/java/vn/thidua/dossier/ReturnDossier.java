package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.DueDays;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office sends it back: what is wrong, and until when to mend it. */
@Singleton
class ReturnDossier {

    private final DossierSteps steps;
    private final Returns returns;
    private final ReturnPoints points;
    private final Terms terms;
    private final Superiors superiors;
    private final Obligations obligations;
    private final DueDays dueDays;
    private final Heirs heirs;
    private final BusinessClock clock;
    private final Actor actor;

    ReturnDossier(
            DossierSteps steps,
            Returns returns,
            ReturnPoints points,
            Terms terms,
            Superiors superiors,
            Obligations obligations,
            DueDays dueDays,
            Heirs heirs,
            BusinessClock clock,
            Actor actor) {
        this.steps = steps;
        this.returns = returns;
        this.points = points;
        this.terms = terms;
        this.superiors = superiors;
        this.obligations = obligations;
        this.dueDays = dueDays;
        this.heirs = heirs;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional
    public DossierView sendBack(UUID id, DossierReturn request, String ifMatch) {
        Dossier dossier = steps.beginVerifying(id, DossierAction.RETURN, ifMatch);
        Due due = due(request, "");
        List<ReturnView.Point> named = points.named(id, request.pointsOrNone());
        dossier.sendBack(due, actor.accountId(), clock.now());
        returns.add(id, request.reason(), due, named, clock.now(), actor.accountId());
        obligations.settle(DossierDebts.VERIFY, SubjectType.DOSSIER, id);
        obligations.open(new Debt(
                DossierDebts.MEND,
                SubjectType.DOSSIER,
                id,
                dossier.label(),
                heirs.livingCarrierOf(dossier.unitId(), clock.today()),
                Role.OFFICER,
                superiors.of(dossier.unitId()),
                due.on()));
        return steps.end(
                dossier,
                "DOSSIER_RETURNED",
                Map.of("reason", request.reason(), "dueOn", due.on(), "points", named.size()));
    }

    /**
     * After the state was looked at: a dossier that cannot be returned at all is told so first.
     *
     * @param at where the request stands in the body
     */
    Due due(DossierReturn request, String at) {
        return dueDays.of(request.dueOn(), request.workingDays(), at)
                .map(day -> new Due(day, null))
                .or(() -> terms.supplement(clock.today()))
                .orElseThrow(() -> DueDays.missing(at));
    }
}
