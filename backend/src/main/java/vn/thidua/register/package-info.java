/**
 * Every award ever given, by whom, to whom, and what of it stands today.
 *
 * <p>Tables {@code award} (insert only: the running application has no UPDATE and no DELETE on it), {@code award_standing} (a revocation or a
 * restoration is a row with its own dates; no row at all means in force since the day of the decision) and {@code award_publication} (which
 * decisions of this system are public).
 *
 * <p>{@link vn.thidua.register.Register} is the door for {@code decision}: it enters what is signed and opens to the public what is published.
 * {@link vn.thidua.register.ImportAwards} brings in what was decided before this system. {@link vn.thidua.register.Provenance} is how the floor
 * above tells where an award came from.
 *
 * <p>JSON: {@code GET /api/v1/awards} and {@code GET /api/v1/public/awards} answer {@code {id, recipient: {kind, id, name}, unit, award: {code,
 * name}, year, decision: {id, number, decidedOn, authority}, standing, demonstration}}; the public one without the person's id, and only what is
 * published. {@code GET /api/v1/awards/{id}} adds the references: nomination, dossier, council's result.
 */
package vn.thidua.register;
