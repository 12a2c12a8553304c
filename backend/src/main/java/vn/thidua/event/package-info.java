/**
 * What happened, in order, for everyone who follows.
 *
 * <p>Table {@code event}: written in the same transaction as what happened, with that transaction's id. Readers sort by (xid, ordinal) and stop
 * below the oldest transaction still running, so that no event is missed and none is seen out of order, without a lock.
 *
 * <p>JSON: {@code GET /api/v1/events?after=CURSOR} answers {@code {items: [{id, at, type, subject, unitId, accountId, data}], next}};
 * {@code next} is where to go on, also on the last page.
 */
package vn.thidua.event;
