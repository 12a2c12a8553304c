/**
 * Handing over (trao thưởng): what a signed decision or a State award gives reaches whoever it was given to.
 *
 * <p>Table {@code handover_due}: of each award two parts that come apart, its INSIGNIA and its MONEY, opened in the transaction that enters the award ({@link
 * vn.thidua.register.AwardFollower}). What insignia there are says {@code award_insignia} where a text that was read names them; the money is what the
 * signature froze in {@code decision_bonus}, paid by whoever decides (Law 06/2022/QH15, Article 11(4)); of a State award the ministry pays what the table
 * of the day gives (Decree 152/2025/NĐ-CP, Article 47(2)). An amount of nothing is not due, an unknown one is entered when it is paid. A term is
 * known for the insignia of State awards alone, and is {@code stateaward}'s to tell.
 *
 * <p>OPEN → HANDED_OVER; HANDED_OVER → HANDED_OVER by a correction, → OPEN by taking back: {@link vn.thidua.handover.HandoverLifecycle}. Each of these is a row of
 * {@code handover_receipt}: day, place, who received it for whom by what authority, the signed list. The newest row holds, the others stay. Money
 * is not handed over while the nomination is held ({@link vn.thidua.dossier.HeldNominations}), and nothing of an award that no longer stands: it is not listed as due either.
 *
 * <p>JSON: {@code GET /handover-dues} ({@code {id, award, recipient, unit, part, items, decision, payer, amount, atMost, state, handedOn, handedAmount,
 * waitingDays, dueOn, overdue, held}}), {@code /{id}} with receipts and actions, {@code /{id}/correction}, {@code /{id}/taking-back}; {@code POST
 * /handovers}: a ceremony, a result for each; {@code GET /handover-totals}: due, paid and outstanding by fund, year and award.
 */
package vn.thidua.handover;
