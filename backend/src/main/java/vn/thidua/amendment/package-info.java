/**
 * Decisions that change what an earlier decision gave: what was printed wrongly reads otherwise (CORRECTION), an award decided by mistake is annulled
 * (PARTIAL_ANNULMENT), revoked on a ground of the law (REVOCATION), or given back (RESTORATION). Nothing of the register is deleted or rewritten: each
 * change is a row of its own beside the award, entered through {@link vn.thidua.register.Register}.
 *
 * <p><b>Who may.</b> Who awards also cancels (Law 06/2022/QH15, Article 93(8)), so the first award says the way ({@link vn.thidua.amendment.Amending}):
 * OWN, what the ministry or a unit of it decided, by a decision of the same unit; STATE, what the President, the Government or the Prime Minister
 * decided, by a letter to those above, the ministry never does it by itself. What a province or anyone else decided is refused, and told whose it is. All
 * awards of one amendment are of one decision, and an award stands in one open amendment at most.
 *
 * <p>OWN: DRAFT → PROPOSED → SIGNED → PUBLISHED; STATE: DRAFT → SUBMITTED → DECIDED or DECLINED; PROPOSED → DRAFT with a reason; DRAFT → DISCARDED:
 * {@link vn.thidua.amendment.AmendmentLifecycle}. The signature takes a number from the authority's book, freezes the content under a digest and changes
 * the register in one transaction ({@link vn.thidua.amendment.SignAmendment}); a change holds from the day of the amending decision, a correction from the
 * award's own day. A REVOCATION names its grounds, Article 93(2)(a) to (d), and the conclusion of the competent body (Decree 152/2025/NĐ-CP, Article
 * 56). The law has restoration for State titles (Article 93(6)); of the house's own awards it is the undoing of a revoking decision: ANALOGUE.
 *
 * <p><b>Returns.</b> What is revoked or annulled owes back insignia and money (Decree 152/2025/NĐ-CP, Article 58): {@code award_return}, with receipts
 * in full or in part, or said impossible with the reason. The recipient's unit owes it by the term of {@code amendment_term}; insignia of the State go on
 * to the Ministry of Home Affairs.
 *
 * <p>Tables {@code amendment}, {@code amendment_line}, {@code amendment_term} (terms with article and standing; none is read for the time before July
 * 2025: ANALOGUE), {@code award_return}, {@code award_return_receipt} (insert only); of the register {@code award_correction}, {@code award_standing}, {@code
 * amendment_publication}; of the books {@code official_number}.
 *
 * <p><b>Lives.</b> {@code GET /decisions/{id}/timeline} and {@code /amendments/{id}/timeline}: what was done, from draft to receipt, correction and
 * revocation, oldest first ({@link vn.thidua.amendment.Timelines}).
 *
 * <p>JSON: {@code /api/v1/amendments}: {@code {id, kind, way, unit, title, symbol, legalBasis, reason, grounds, conclusion: {authority, number, on,
 * document}, amends: {id, number, decidedOn, authority}, state, number, decidedOn, decidedBy, signer, letter, lines: [{id, award, reads, was}], terms,
 * returns, actions, version}}; {@code /award-returns}: what is to come back, with totals; {@code /public/amendments}.
 */
package vn.thidua.amendment;
