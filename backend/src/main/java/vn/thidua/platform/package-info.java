/**
 * Floor 0: what every capability stands on and none owns.
 *
 * <ul>
 *   <li>{@code problem}: one error shape (RFC 9457), stable codes, each named database constraint tied to a code;
 *   <li>{@code paging}: keyset pages with signed cursors, over one SQL projection;
 *   <li>{@code lifecycle}: state machines declared as data, answering what a person may do now;
 *   <li>{@code http}: ETag and If-Match, Idempotency-Key, deprecation, converters that refuse kindly;
 *   <li>{@code time}: the business date apart from real time;
 *   <li>{@code text}: NFC, no invisible characters, search without diacritics;
 *   <li>{@code secret}: the mounted key from which cursors, signing keys and tickets are derived;
 *   <li>{@code UnitRef}, {@code PersonRef}: how units and people are named wherever others refer to them;
 *   <li>{@code database}, {@code web}: the embedded PostgreSQL and the built single-page app.
 * </ul>
 *
 * <p>Nothing here imports a capability.
 */
package vn.thidua.platform;
