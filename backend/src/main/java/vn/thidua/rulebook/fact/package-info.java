/**
 * What is known about a nominee: the facts that conditions of the law ask for. Immutable records without a database behind them, which are also the
 * JSON of {@code nominee} in {@code POST /api/v1/assessments}.
 *
 * <p>A list that is null is <em>unknown</em>; an empty list is <em>known to be none</em>. Each entry may carry the {@code id} of the record that it
 * came from, so that a verdict can link to its evidence.
 */
package vn.thidua.rulebook.fact;
