package vn.thidua.rulebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.draft.RuleDifference;
import vn.thidua.rulebook.draft.RuleDifferences;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.draft.StatementDifference;

/**
 * How a draft differs from the version it is based on, and why.
 *
 * @param reasons by the rule's id; a rule without one is missing
 * @param brought whether the draft came with the program, which is reason enough
 */
record RulebookChanges(
        List<RuleDifference> rules,
        List<StatementDifference> statements,
        Map<String, RuleReason> reasons,
        boolean brought) {

    /** For steps that do not ask what changed. */
    static final RulebookChanges NOT_ASKED = new RulebookChanges(List.of(), List.of(), Map.of(), false);

    static RulebookChanges between(RuleTree base, RuleTree draft, Map<String, RuleReason> reasons, boolean brought) {
        return new RulebookChanges(
                RuleDifferences.between(base, draft), StatementDifference.between(base, draft), reasons, brought);
    }

    boolean any() {
        return !rules.isEmpty() || !statements.isEmpty();
    }

    boolean reasoned() {
        return brought || unreasoned().findAny().isEmpty();
    }

    private Stream<RuleDifference> unreasoned() {
        return rules.stream().filter(rule -> !hasReason(rule.id()));
    }

    private boolean hasReason(String id) {
        return reasons.containsKey(id) && reasons.get(id).reason() != null;
    }

    /** What keeps it from being published. */
    List<Violation> violations() {
        if (!any()) {
            return List.of(Violation.at("", ViolationCode.NOT_READY));
        }
        return brought
                ? List.of()
                : unreasoned()
                        .map(rule -> Violation.at("/changes/" + rule.id(), ViolationCode.REQUIRED))
                        .toList();
    }
}
