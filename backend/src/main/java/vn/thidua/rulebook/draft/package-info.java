/**
 * A version of a rulebook while it is written: the tree of its JSON ({@link vn.thidua.rulebook.draft.RuleTree}), what may be in it ({@link
 * vn.thidua.rulebook.draft.CheckRules}, by the schema of the files and by what it refers to), and how two of them differ ({@link
 * vn.thidua.rulebook.draft.RuleDifferences}). Pure: no database, no HTTP.
 *
 * <p>{@link vn.thidua.rulebook.draft.ConditionKinds} tells which kinds of condition there are and their parameters, read from the records of {@code
 * rulebook.condition}: a form is built from it, and a difference is told in its words.
 */
package vn.thidua.rulebook.draft;
