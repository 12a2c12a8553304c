package vn.thidua.rulebook.verdict;

import vn.thidua.rulebook.condition.BallotReached;
import vn.thidua.rulebook.condition.Rule;

/**
 * A rule that asks for a vote.
 *
 * @param set in which the rule stands
 */
public record BallotRule(RuleSet set, Rule rule, BallotReached asked) {}
