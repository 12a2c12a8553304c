package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.DisciplineLevel;
import vn.thidua.rulebook.fact.Leadership;

/**
 * No discipline from a level up. A discipline counts in the year in which it was decided.
 *
 * @param years the last years, up to the year of the case; left out: ever
 * @param inPost only disciplines decided while in a post of leadership count
 */
record NoDiscipline(@JsonProperty(required = true) DisciplineLevel from, Integer years, boolean inPost)
        implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Discipline> known = the.facts().disciplines();
        if (known == null) {
            return Judged.unknown(FactKind.DISCIPLINE, Reason.of("missing.disciplines", the.year()));
        }
        if (inPost && the.facts().leadership() == null) {
            return Judged.unknown(FactKind.LEADERSHIP, Reason.of("missing.leadership"));
        }
        List<Discipline> against = known.stream()
                .filter(discipline -> discipline.level().isAtLeast(from))
                .filter(discipline -> !discipline.decidedOn().isAfter(the.asOf()))
                .filter(counted(the))
                .toList();
        return against.isEmpty() ? Judged.met(Reason.of("discipline.met", from)) : notMet(against);
    }

    private Judged notMet(List<Discipline> against) {
        Discipline latest = against.stream()
                .max(Comparator.comparing(Discipline::decidedOn))
                .orElseThrow();
        Judged judged = Judged.notMet(Reason.of("discipline.not_met", latest.level(), latest.decidedOn()))
                .with(against.stream().map(NoDiscipline::evidence).toList());
        return years == null
                ? judged
                : judged.unless(
                        Reason.of("discipline.change", latest.decidedOn().getYear() + years));
    }

    private Predicate<Discipline> counted(Case the) {
        if (inPost) {
            return discipline -> the.facts().leadership().stream().anyMatch(post -> during(post, discipline));
        }
        Window window = years == null ? new Window(0, the.year()) : Window.upTo(the.year(), years);
        return discipline -> window.holds(discipline.decidedOn().getYear());
    }

    private static boolean during(Leadership post, Discipline discipline) {
        return !discipline.decidedOn().isBefore(post.from())
                && (post.to() == null || !discipline.decidedOn().isAfter(post.to()));
    }

    private static Evidence evidence(Discipline discipline) {
        return Evidence.of(
                FactKind.DISCIPLINE,
                discipline,
                Reason.of("evidence.discipline", discipline.level(), discipline.decidedOn()));
    }
}
