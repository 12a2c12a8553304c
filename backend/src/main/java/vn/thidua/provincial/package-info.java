/**
 * What a province decides for its department, recorded from outside: a provincial department is an organ of its province, which decides its lower titles;
 * what is for the ministry comes as a dossier.
 *
 * <p>Tables {@code provincial_award} (what a province or its department may decide, with the article), {@code provincial_decision} and {@code
 * provincial_decision_line}. The department's officer or the Standing Office enters a decision with number, day, issuer, signer, paper and lines; the
 * Standing Office confirms it, and its lines enter the register under their own ids, without a decision of this system: {@link
 * vn.thidua.provincial.ConfirmProvincialDecision}. ENTERED → CONFIRMED; ENTERED → RETURNED with a reason → ENTERED; → DISCARDED: {@link
 * vn.thidua.provincial.ProvincialLifecycle}.
 *
 * <p>Refused: an award that the ministry or those above it decide, a number that the issuer's year has already, a unit that is no provincial department or
 * out of reach, a recipient who was not of the department that day, a day to come.
 *
 * <p>JSON: {@code {id, unit, number, decidedOn, authority, signer, document, note, state, returnedBecause, enteredBy, enteredAt, confirmedBy, confirmedAt,
 * lines: [{id, recipient, award, year, decidedBy, citation, standing}], actions, version}}; {@code GET /provincial-awards}.
 */
package vn.thidua.provincial;
