/**
 * The rulebook itself and the judge: which framework of law governs, which of its rules concern a nominee, and what they come to.
 *
 * <p>{@link vn.thidua.rulebook.verdict.RuleSet} is one framework as one file ({@code rulebook/F2022.yaml}, held by {@code rulebook.schema.json}): its legal
 * texts, general rules, and the rules of each award. {@link vn.thidua.rulebook.verdict.RuleBook} is all of them. {@link vn.thidua.rulebook.verdict.Judge} puts
 * a {@link vn.thidua.rulebook.verdict.Question} to it and gives a {@link vn.thidua.rulebook.verdict.Verdict}. Pure, like the conditions.
 *
 * <p>Outcome: {@code ELIGIBLE} when all conditions are met; {@code INELIGIBLE} when one is not met whose finding rests on what was confirmed or read in a
 * copy of the text; {@code UNDETERMINED} otherwise, and always while a {@link vn.thidua.rulebook.verdict.Doubt} hangs over the framework itself.
 */
package vn.thidua.rulebook.verdict;
