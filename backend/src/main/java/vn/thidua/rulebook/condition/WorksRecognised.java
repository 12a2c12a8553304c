package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import vn.thidua.rulebook.fact.Scope;
import vn.thidua.rulebook.fact.WorkKind;

/**
 * Initiatives recognised or research accepted by the day of asking, at least within a scope.
 *
 * @param of which kinds count beside each other
 * @param times 1 when left out
 * @param years within the last years up to the year of the case; any year when left out
 */
record WorksRecognised(
        @JsonProperty(required = true) Set<WorkKind> of,
        @JsonProperty(required = true) Scope scope,
        Integer times,
        Integer years)
        implements Condition {

    WorksRecognised {
        times = times == null ? 1 : times;
    }

    @Override
    public Judged judge(Case the) {
        Window window = years == null ? new Window(0, the.year()) : Window.upTo(the.year(), years);
        Works made = Works.of(the.facts(), of).within(window);
        Works reaching = made.reaching(scope, the.asOf());
        int found = reaching.known().size();
        Reason reason = years == null
                ? Reason.of("works.found_ever", found, times, scope, the.year())
                : Reason.of("works.found", found, times, scope, window.first(), window.last());
        if (found >= times) {
            return Judged.met(reason).with(reaching.evidence());
        }
        if (!made.unknown().isEmpty()) {
            return Judged.of(Finding.UNKNOWN, reason).with(reaching.evidence()).missing(made.missing());
        }
        return Judged.notMet(reason).with(made.evidence()).unless(change(made, times - found, the));
    }

    /** Work that only lacks its recognition is nearer than work that is not done yet. */
    private Reason change(Works made, int lacking, Case the) {
        long unrecognised = made.known().stream()
                .filter(work -> !work.reaches(scope, the.asOf()))
                .count();
        return unrecognised >= lacking
                ? Reason.of("works.change_recognise", lacking, scope)
                : Reason.of("works.change", lacking, scope, the.year());
    }
}
