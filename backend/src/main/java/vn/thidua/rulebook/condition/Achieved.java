package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.AchievementKind;
import vn.thidua.rulebook.fact.Scope;

/**
 * An achievement of a kind in the year, at least within a scope. Whether it weighs enough is for people to judge.
 *
 * @param directWorkers whether this way is open only to direct workers
 */
record Achieved(
        @JsonProperty(required = true) AchievementKind kind,
        @JsonProperty(required = true) Scope scope,
        boolean directWorkers)
        implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Achievement> known = the.facts().achievements();
        if (known == null) {
            return Judged.unknown(FactKind.ACHIEVEMENT, Reason.of("missing.achievements", kind));
        }
        List<Achievement> found = known.stream()
                .filter(one -> one.kind() == kind && one.scope().reaches(scope) && one.year() == the.year())
                .toList();
        if (!found.isEmpty()
                && directWorkers
                && !Boolean.TRUE.equals(the.facts().directWorker())) {
            return the.facts().directWorker() == null
                    ? Judged.unknown(FactKind.DIRECT_WORKER, Reason.of("missing.direct_worker"))
                    : Judged.notMet(Reason.of("unread.others"));
        }
        return found.isEmpty()
                ? Judged.notMet(Reason.of("achieved.not_met", kind, scope, the.year()))
                        .unless(Reason.of("achieved.change", kind, scope))
                : Judged.met(Reason.of("achieved.met", kind, the.year()))
                        .with(found.stream().map(Achieved::evidence).toList());
    }

    static Evidence evidence(Achievement one) {
        return Evidence.of(
                FactKind.ACHIEVEMENT, one, Reason.of("evidence.achievement", one.kind(), one.scope(), one.year()));
    }
}
