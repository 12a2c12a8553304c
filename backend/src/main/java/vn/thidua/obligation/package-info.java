/**
 * Who owes what to whom by when.
 *
 * <p>Table {@code obligation}: a kind (wording under {@code obligation.KIND}), the thing it is about, the unit and the role that owe it, the day it
 * is due. OPEN → DONE by doing the thing itself, never by ticking a box; OPEN → CANCELLED when the thing is no longer wanted. At most one open
 * obligation of a kind for a thing and a debtor.
 *
 * <p>A capability opens with {@link vn.thidua.obligation.Obligations#open}, and settles in the transaction that does the thing.
 *
 * <p>JSON: {@code GET /api/v1/obligations} is the worklist of whoever asks: {@code {id, kind, title, subject: {type, id}, debtorUnit, debtorRole,
 * dueOn, workingDaysLeft, overdue, state, openedAt}}.
 */
package vn.thidua.obligation;
