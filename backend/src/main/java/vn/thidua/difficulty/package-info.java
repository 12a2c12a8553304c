/**
 * Difficulties that units send up (the ministry's plan of 2021-11-08, III.END: to the Standing body of the ministry's Council, which gathers them and reports
 * to the Minister): against a directive or a point of it, a campaign, or a rule.
 *
 * <p>Table {@code difficulty}. Any unit raises one at any time; the ministry above it receives it, puts it together with its like ({@code like_id}: what is
 * grouped follows the one that it was put to), answers it or puts it before the Minister, who adjusts the directive (a new version of it) or leaves it as it
 * is: {@link vn.thidua.difficulty.DifficultyLifecycle}. The outcome of one is the outcome of all that were put to it, and each unit is told: it owes {@code
 * DIFFICULTY_OUTCOME} until somebody there has seen it.
 *
 * <p>Owed: {@code DIFFICULTY_RECEIVE} (no text names a day), {@code DIFFICULTY_ANSWER} by the day that whoever receives it sets, {@code DIFFICULTY_DECIDE}. How
 * long it took is told in working days from the day it was raised.
 *
 * <p>JSON: {@code /api/v1/difficulties} ({@code {item: {id, unit, receiver, about, subject, title, state, raisedOn, settledOn, workingDays, …}, content,
 * proposal, document, point, grouped: [{id, unit, title}], outcome, adjustedOrdinal, actions, version}}) with {@code /receipt}, {@code /grouping}, {@code
 * /answer}, {@code /submission}, {@code /decision}, {@code /withdrawal}, {@code /reading}; {@code /difficulty-figures}.
 */
package vn.thidua.difficulty;
