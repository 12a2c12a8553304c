/**
 * Commendation decisions: one for many nominations, numbered, signed, published.
 *
 * <p>Tables {@code decision}, {@code decision_line} (a nomination stands in one decision at most; a discarded draft frees its lines) and
 * {@code number_book} (one for each authority, symbol and year: OWN counts without gaps in the signing transaction, EXTERNAL takes the number that
 * the ministry's registry gave).
 *
 * <p>DRAFT → PROPOSED → SIGNED → PUBLISHED; PROPOSED → DRAFT with a reason; DRAFT → DISCARDED: {@link vn.thidua.decision.DecisionLifecycle}. Only
 * what a council has passed, of an accepted dossier, and what this authority may decide ({@link vn.thidua.decision.CandidateRule}) can stand in it.
 * Signing takes the number, freezes the content under a digest, enters every line in the register and closes the nominations, in one transaction.
 * Publication opens decision and awards to everyone.
 *
 * <p>Table {@code decision_bonus}: what each line pays ({@link vn.thidua.decision.Bonus}). A draft reckons it for today
 * ({@link vn.thidua.decision.DecisionBonuses}); the signature freezes it. Of several titles of one nominee for one year the highest alone is paid, also
 * across decisions: titles that the register already holds ({@link vn.thidua.register.EarlierTitles}) leave the difference or nothing, marked ANALOGUE
 * because the article speaks of titles given at one time, and the drafter says with a reason what is paid ({@code decision_bonus_choice}); what it was
 * set against is frozen too ({@code decision_bonus_earlier}).
 *
 * <p>Table {@code decision_recipient}: to whom a signed one was sent (Nơi nhận: party committee, trade union, veterans, youth union, units), and the
 * receipt once there is one ({@link vn.thidua.decision.SendDecision}); no part of what was signed.
 *
 * <p>JSON: {@code {id, title, unit, symbol, legalBasis, state, number, numbering, signer, signedOn, publishedOn, digest, returnedBecause, lines:
 * [{id, nominationId, dossier, nominee, award, unit, year, bonus: {amount, because, multiple, baseSalary, byTable,
 * atMost, citation, standing, payer, earlier: [{awardId, award, decision, paid}], toChoose, choice}}], bonusTotal, actions, version}}.
 */
package vn.thidua.decision;
