package vn.thidua.sign;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;

/** Where somebody may read a kind of sign: where a grant carries both reports and what the things behind it are. */
@Singleton
class SignReach {

    private final Actor actor;

    SignReach(Actor actor) {
        this.actor = actor;
    }

    Scope of(SignKind kind) {
        return actor.scope(Permission.REPORT_READ, kind.permission());
    }

    Scope require(SignKind kind) {
        return actor.requireScope(Permission.REPORT_READ, kind.permission());
    }

    List<SignKind> kinds() {
        return Arrays.stream(SignKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }
}
