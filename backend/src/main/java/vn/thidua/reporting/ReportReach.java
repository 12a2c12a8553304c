package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;

/** Where somebody may read a kind of report: where a grant carries both reports and what the rows are. */
@Singleton
class ReportReach {

    private final Actor actor;

    ReportReach(Actor actor) {
        this.actor = actor;
    }

    Scope of(ReportKind kind) {
        return actor.scope(Permission.REPORT_READ, kind.permission());
    }

    Scope require(ReportKind kind) {
        return actor.requireScope(Permission.REPORT_READ, kind.permission());
    }

    List<ReportKind> kinds() {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    /**
     * Kinds and roots side by side, as {@code unnest} reads them.
     *
     * @param kinds one for each root
     */
    record Pairs(String[] kinds, UUID[] roots) {}

    Pairs pairs() {
        List<String> kinds = new ArrayList<>();
        List<UUID> roots = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            for (UUID root : of(kind).roots()) {
                kinds.add(kind.name());
                roots.add(root);
            }
        }
        return new Pairs(kinds.toArray(String[]::new), roots.toArray(UUID[]::new));
    }
}
