package vn.thidua.rulebook.verdict;

import java.util.List;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.Wording;

/**
 * What one framework asks for an award.
 *
 * @param nothing why there is no rule; null when there are rules
 */
public record AwardRules(List<Rule> rules, Wording nothing) {

    public AwardRules {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
