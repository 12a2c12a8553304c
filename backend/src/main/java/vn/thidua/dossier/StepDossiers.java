package vn.thidua.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.ProblemView;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** One step for many dossiers, each in a transaction of its own: what is refused for one does not keep the others back. */
@Singleton
class StepDossiers {

    private static final Set<Integer> WORTH_KEEPING = Set.of(403, 404, 409);

    private final ClaimDossier claimDossier;
    private final AcceptDossier acceptDossier;
    private final ReturnDossier returnDossier;
    private final ProblemMapper problems;
    private final Trail trail;
    private final Actor actor;

    StepDossiers(
            ClaimDossier claimDossier,
            AcceptDossier acceptDossier,
            ReturnDossier returnDossier,
            ProblemMapper problems,
            Trail trail,
            Actor actor) {
        this.claimDossier = claimDossier;
        this.acceptDossier = acceptDossier;
        this.returnDossier = returnDossier;
        this.problems = problems;
        this.trail = trail;
        this.actor = actor;
    }

    /** @throws Problem {@code INVALID} where it could not be done to any of them */
    ManyStepped step(ManySteps request) {
        check(request);
        return new ManyStepped(
                request.items().stream().map(item -> one(request, item)).toList());
    }

    private void check(ManySteps request) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            if (!seen.add(request.items().get(i).id())) {
                violations.add(Violation.at("/items/" + i + "/id", ViolationCode.DUPLICATE));
            }
        }
        String missing = missing(request);
        if (missing != null) {
            violations.add(Violation.at(missing, ViolationCode.REQUIRED));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        if (request.action() == ManySteps.Kind.RETURN) {
            returnDossier.due(request.sendBack(), "/sendBack");
        }
    }

    private static String missing(ManySteps request) {
        return switch (request.action()) {
            case HAND_OVER -> request.handOver() == null ? "/handOver" : null;
            case TAKE_OVER -> request.takeOver() == null ? "/takeOver" : null;
            case RETURN -> request.sendBack() == null ? "/sendBack" : null;
            case CLAIM, RELEASE, ACCEPT -> null;
        };
    }

    private ManyStepped.Result one(ManySteps request, ManySteps.Item item) {
        try {
            DossierView now = QuarkusTransaction.requiringNew().call(() -> take(request, item));
            return new ManyStepped.Result(item.id(), true, now.version(), null);
        } catch (RuntimeException refused) {
            ProblemView problem = problems.told(refused, actor.locale());
            keep(request, item, problem);
            return new ManyStepped.Result(item.id(), false, null, problem);
        }
    }

    private DossierView take(ManySteps request, ManySteps.Item item) {
        String seen = Etag.of(item.version());
        String minded = Boolean.TRUE.equals(request.asSeen()) ? seen : null;
        return switch (request.action()) {
            case CLAIM -> claimDossier.claim(item.id(), minded);
            case RELEASE -> claimDossier.release(item.id(), minded);
            case HAND_OVER -> claimDossier.handOver(item.id(), request.handOver(), minded);
            case TAKE_OVER -> claimDossier.takeOver(item.id(), request.takeOver(), seen);
            case ACCEPT -> acceptDossier.accept(item.id(), request.acceptance(), seen);
            case RETURN -> returnDossier.sendBack(item.id(), request.sendBack(), seen);
        };
    }

    /** The answer as a whole is none, so nobody else puts it into the trail. */
    private void keep(ManySteps request, ManySteps.Item item, ProblemView problem) {
        if (WORTH_KEEPING.contains(problem.status())) {
            trail.refused(
                    "stepDossiers",
                    SubjectType.DOSSIER,
                    item.id(),
                    null,
                    Map.of("step", request.action().name(), "code", problem.code()));
        }
    }
}
