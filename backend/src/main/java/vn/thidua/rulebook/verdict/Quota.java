package vn.thidua.rulebook.verdict;

import vn.thidua.rulebook.condition.QuotaKept;
import vn.thidua.rulebook.condition.Rule;

/**
 * A share of an award that may be proposed.
 *
 * @param set in which the rule stands
 */
public record Quota(RuleSet set, Rule rule, QuotaKept kept) {}
