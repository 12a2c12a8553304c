package vn.thidua.rulebook.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Scope;
import vn.thidua.rulebook.fact.Work;
import vn.thidua.rulebook.fact.WorkKind;

/**
 * Initiatives and research of a nominee.
 *
 * @param unknown of which kinds nothing is known
 */
record Works(List<Work> known, List<WorkKind> unknown) {

    static Works of(Facts facts, Set<WorkKind> kinds) {
        List<Work> known = new ArrayList<>();
        List<WorkKind> unknown = new ArrayList<>();
        for (WorkKind kind : WorkKind.values()) {
            List<? extends Work> works = kind == WorkKind.INITIATIVE ? facts.initiatives() : facts.research();
            if (kinds.contains(kind) && works == null) {
                unknown.add(kind);
            } else if (kinds.contains(kind)) {
                known.addAll(works);
            }
        }
        return new Works(known, unknown);
    }

    Works within(Window window) {
        return new Works(
                known.stream().filter(work -> window.holds(work.year())).toList(), unknown);
    }

    Works reaching(Scope least, LocalDate by) {
        return new Works(known.stream().filter(work -> work.reaches(least, by)).toList(), unknown);
    }

    Works used() {
        return new Works(known.stream().filter(work -> work.usedFor() != null).toList(), unknown);
    }

    List<Evidence> evidence() {
        return known.stream().map(Works::evidence).toList();
    }

    List<Missing> missing() {
        return unknown.stream()
                .map(kind -> new Missing(factOf(kind), Reason.of("missing.works", kind)))
                .toList();
    }

    private static Evidence evidence(Work work) {
        List<Object> values = Stream.of(work.kind(), work.year(), work.scope() == null ? "–" : work.scope())
                .map(Object.class::cast)
                .toList();
        return Evidence.of(factOf(work.kind()), work, new Reason("evidence.work", values));
    }

    private static FactKind factOf(WorkKind kind) {
        return kind == WorkKind.INITIATIVE ? FactKind.INITIATIVE : FactKind.RESEARCH;
    }
}
