package vn.thidua.rulebook.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules of every framework, oldest first. */
public record RuleBook(List<RuleSet> sets) {

    public RuleBook {
        sets = sets.stream().sorted(Comparator.comparing(RuleSet::from)).toList();
    }

    /** What governs a question; empty before the oldest framework that is kept here. */
    Optional<Governing> governing(Question question) {
        return sets.stream()
                .filter(set -> set.governsOn(question.asOf()))
                .reduce((earlier, later) -> later)
                .map(newest -> newest.transitions().stream()
                        .filter(transition -> transition.applies(question))
                        .findFirst()
                        .map(transition -> new Governing(set(transition.keeps()), newest, transition))
                        .orElseGet(() -> new Governing(newest, newest, null)));
    }

    public RuleSet set(String framework) {
        return sets.stream()
                .filter(set -> set.framework().equals(framework))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such framework: " + framework));
    }

    /** Whether the framework, in its newest version, has a rule of this id. */
    public boolean knows(String framework, String ruleId) {
        return sets.stream()
                .filter(set -> set.framework().equals(framework))
                .flatMap(RuleSet::rules)
                .anyMatch(rule -> rule.id().equals(ruleId));
    }

    /**
     * @param newest the framework of the day
     * @param transition why an older one governs instead; null when it does not
     */
    record Governing(RuleSet set, RuleSet newest, Transition transition) {}
}
