package vn.thidua.rulebook.condition;

import java.util.EnumSet;
import java.util.List;
import vn.thidua.rulebook.fact.Work;
import vn.thidua.rulebook.fact.WorkKind;

/** No initiative or research of the year was already used for an award. For warnings: what is not known is no reason to warn. */
public record WorkNotReused() implements Condition {

    @Override
    public Judged judge(Case the) {
        Works used = Works.of(the.facts(), EnumSet.allOf(WorkKind.class))
                .within(Window.upTo(the.year(), 1))
                .used();
        if (used.known().isEmpty()) {
            return Judged.met(Reason.of("reused.met"));
        }
        List<Object> awards = used.known().stream()
                .map(Work::usedFor)
                .distinct()
                .<Object>map(Reason.AwardCode::new)
                .toList();
        return Judged.notMet(Reason.of("reused.not_met", used.known().size(), awards))
                .with(used.evidence());
    }
}
