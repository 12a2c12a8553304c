/**
 * The kinds of condition that the law sets, each one class that judges a {@link vn.thidua.rulebook.condition.Case} and says why. Pure: facts come in,
 * findings go out; no database, no HTTP, no clock.
 *
 * <p>A condition answers {@link vn.thidua.rulebook.condition.Judged}: {@code MET}, {@code NOT_MET} or {@code UNKNOWN}, with the evidence used, what would
 * change it, and which fact is missing. It never gives words: {@link vn.thidua.rulebook.condition.Reason} names a message of
 * {@code messages/verdict_*.properties} and its values.
 *
 * <p>In the files of {@code rulebook/*.yaml} a {@link vn.thidua.rulebook.condition.Rule} carries one under {@code condition}, with its citation, wording and
 * standing. A new kind is one class here, one name in {@link vn.thidua.rulebook.condition.Condition} and one line in {@code rulebook.schema.json}.
 */
package vn.thidua.rulebook.condition;
