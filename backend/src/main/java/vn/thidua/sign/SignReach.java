package vn.thidua.sign;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Where somebody may read a kind of sign: where a grant carries both reports and what the things behind it are. */
@Singleton
class SignReach {

    private final Actor actor;

    SignReach(Actor actor) {
        this.actor = actor;
    }

    Scope of(SignKind kind) {
        return new Scope(actor.grants().stream()
                .filter(grant ->
                        actor.carries(grant, Permission.REPORT_READ) && actor.carries(grant, kind.permission()))
                .map(Actor.Grant::unitId)
                .distinct()
                .toArray(UUID[]::new));
    }

    Scope require(SignKind kind) {
        Scope scope = of(kind);
        if (scope.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        return scope;
    }

    List<SignKind> kinds() {
        return Arrays.stream(SignKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }
}
