package vn.thidua.rulebook;

import vn.thidua.rulebook.fact.Scope;

/**
 * How long a campaign must have run at its review, for an award.
 *
 * @param scope the least at which it was launched
 * @param rule where that is written, and how well it is known
 */
public record CampaignTerm(AwardRef award, Scope scope, int years, RuleView rule) {}
