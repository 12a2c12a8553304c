/**
 * Who owes what to whom by when.
 *
 * <p>Table {@code obligation}: a kind (wording under {@code obligation.KIND}), the thing it is about, the unit and the role that owe it, the day it
 * is due. OPEN → DONE by doing the thing itself, never by ticking a box; OPEN → CANCELLED when the thing is no longer wanted. At most one open
 * obligation of a kind for a thing and a debtor.
 *
 * <p>A capability opens with {@link vn.thidua.obligation.Obligations#open}, and settles in the transaction that does the thing.
 *
 * <p><b>Reminders.</b> Table {@code obligation_reminder} (only added to): before the day, after it, when the head is told ({@code obligation.escalated_on}: from
 * then on it is among the head's own), and by hand. The house reminds by itself every hour ({@link vn.thidua.obligation.RemindDebtors}), once a day for
 * each cause. When it was settled is told by the day of the law ({@code settled_on}), and so is punctuality: {@code GET /obligations/punctuality} is units by
 * kinds, {@code POST /obligations/reminders} urges some, or all that are late.
 *
 * <p><b>By name.</b> {@code debtor_person_id} where it is this person and nobody else in the role: an invitation to a meeting.
 *
 * <p><b>More time.</b> Table {@code obligation_extension}: ASKED by who owes → GRANTED with the day that stands from then on, or REFUSED with the reason, by who
 * it is owed to; LAPSED when the thing was done first. Only where the creditor set the day ({@code extendable}): a day of the law, of a season's letter or of
 * the thing itself is nobody's to move.
 *
 * <p>How people hear of what they owe, in the application and by mail: {@code vn.thidua.notification}.
 *
 * <p><b>Units that end.</b> What a unit still owed when it ended its heir owes; where nobody carries it on, nobody ({@link
 * vn.thidua.obligation.HandDownDebts}). What it did, and when, stays its own.
 *
 * <p>JSON: {@code GET /api/v1/obligations} is the worklist of whoever asks: {@code {id, kind, title, subject: {type, id}, debtorUnit, debtorRole,
 * dueOn, workingDaysLeft, overdue, state, openedAt}}.
 */
package vn.thidua.obligation;
