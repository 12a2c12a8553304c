/**
 * Replacement (cấp đổi, cấp lại) of a certificate or an insignia that was damaged or lost.
 *
 * <p>Table {@code replacement}: asked by the recipient's unit of an award that stands, with what happened and the evidence. What was decided here is replaced here: ASKED → APPROVED →
 * ISSUED → HANDED_OVER; what those above decided is forwarded and its outcome entered: ASKED → FORWARDED → ISSUED → HANDED_OVER; either → REFUSED with the
 * reason: {@link vn.thidua.replacement.ReplacementLifecycle}. What a province decided is the province's to replace. One request at a time for a thing of an award.
 *
 * <p>Of a certificate that was issued again the paper says so ({@code paper} reads it), and its code still leads to the award and says so too ({@link
 * vn.thidua.register.Reissues}). The term ({@code replacement_term}) is the successor ministry's, taken over: ANALOGUE.
 *
 * <p>JSON: {@code /api/v1/replacements} ({@code {id, number, award, recipient, unit, keeper, way, what, reason, account, document, state, askedOn, dueOn, past, …, term,
 * actions, version}}), under it {@code /approval}, {@code /forwarding}, {@code /refusal}, {@code /issue}, {@code /outcome}, {@code /handing-over}.
 */
package vn.thidua.replacement;
