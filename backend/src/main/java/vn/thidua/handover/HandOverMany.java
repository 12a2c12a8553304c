package vn.thidua.handover;

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
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.ProblemView;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** A whole ceremony, each in a transaction of its own: what is refused for one does not keep the others back. */
@Singleton
class HandOverMany {

    private static final Set<Integer> WORTH_KEEPING = Set.of(403, 404, 409);

    private final HandOver handOver;
    private final ProblemMapper problems;
    private final Trail trail;
    private final Actor actor;

    HandOverMany(HandOver handOver, ProblemMapper problems, Trail trail, Actor actor) {
        this.handOver = handOver;
        this.problems = problems;
        this.trail = trail;
        this.actor = actor;
    }

    HandoverResults all(Ceremony ceremony) {
        refuseTwice(ceremony);
        return new HandoverResults(
                ceremony.items().stream().map(item -> one(ceremony, item)).toList());
    }

    private static void refuseTwice(Ceremony ceremony) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ceremony.items().size(); i++) {
            if (!seen.add(ceremony.items().get(i).dueId())) {
                violations.add(Violation.at("/items/" + i + "/dueId", ViolationCode.DUPLICATE));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private HandoverResults.Result one(Ceremony ceremony, Ceremony.Item item) {
        try {
            long version = QuarkusTransaction.requiringNew().call(() -> handOver.handOver(ceremony, item));
            return new HandoverResults.Result(item.dueId(), true, version, null);
        } catch (RuntimeException refused) {
            ProblemView problem = problems.told(refused, actor.locale());
            keep(item, problem);
            return new HandoverResults.Result(item.dueId(), false, null, problem);
        }
    }

    /** The answer as a whole is none, so nobody else puts it into the trail. */
    private void keep(Ceremony.Item item, ProblemView problem) {
        if (WORTH_KEEPING.contains(problem.status())) {
            trail.refused("handOver", SubjectType.HANDOVER, item.dueId(), null, Map.of("code", problem.code()));
        }
    }
}
