/**
 * Rows by the thousand, from other systems and from people: people, facts, dossiers, awards, progress, units.
 *
 * <p>A capability says what it takes ({@link vn.thidua.platform.bulk.BulkKind}: fields, permission, how a chunk of rows goes through the same deeds that take
 * one); this room knows files, jobs and senders, and no rules.
 *
 * <h2>Tables</h2>
 *
 * <p>{@code bulk_job}: QUEUED → RUNNING → DONE; CANCELLED by its sender, FAILED when the sender may no more. {@code bulk_row}: WAITING → CREATED, CHANGED, UNCHANGED or REFUSED
 * (with code and violations); GOOD of a file that enters whole or not at all, and was looked through.
 *
 * <p>Rows go in chunks, each a transaction with what it came to, so that after {@code kill -9} the next instance goes on behind the last chunk: nothing twice, nothing
 * lost. A job belongs to one worker by a lease; a chunk locks the job and looks whether it still does. A chunk that breaks is brought again row by row. It
 * acts as whoever sent it, with what they may at that moment ({@link vn.thidua.access.ActAs}).
 *
 * <p>{@code dryRun}: the very same, each chunk undone at its end; a row is not told of what a row before it would have brought, unless both are in one chunk. {@code wholeOrNothing}: all
 * rows are looked at so, and enter in one transaction when none is refused. The same file again, by the same sender, is the same job; another file with the same rows
 * changes nothing, since a thing is found again by its own key or by the sender's name for it ({@code externalId}).
 *
 * <p>A file is one {@code POST} of bounded size: what broke off is sent again, which costs nothing but time. Rows are forgotten thirty days after a job's end.
 *
 * <p>JSON: {@code GET /api/v1/bulk-kinds} ({@code {items: [{code, name, fields: [{name, label, type, required, example}]}]}}), {@code /bulk-kinds/{kind}/template?format=}; {@code POST
 * /bulk-jobs?kind=&unit=&fileName=&dryRun=&wholeOrNothing=} → 202 ({@code {item: {id, kind, state, rows, done, created, …}, actions}}), 200 for a file that was brought already; {@code GET
 * /bulk-jobs}, {@code /{id}}, {@code /{id}/rows?state=} ({@code {number, state, externalId, subjectId, refusal: {code, detail, violations}}}), {@code /{id}/errors-file}, {@code POST
 * /{id}/cancellation}.
 */
package vn.thidua.bulk;
