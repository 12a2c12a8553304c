/**
 * Every award ever given, by whom, to whom, and what of it stands today.
 *
 * <p>Tables {@code award} (insert only: the running application has no UPDATE and no DELETE on it), {@code award_standing} (a revocation or a
 * restoration is a row with its own dates; no row at all means in force since the day of the decision) and {@code award_publication} (which
 * decisions of this system are public). What was printed wrongly is a row of {@code award_correction} (insert only) beside the award, which from then on is
 * told as it reads ({@link vn.thidua.register.AwardColumns}); both tell the later decision that says so. A recipient is a person, a unit or a household; a household has a name and maybe an address, which is
 * told to staff alone, and its award counts for the unit that put it forward.
 *
 * <p>{@link vn.thidua.register.Register} is the door for {@code decision}: it enters what is signed and opens to the public what is published; for {@code amendment} it changes what stands and what reads otherwise.
 * {@link vn.thidua.register.Provenance} is how the floor above tells where an award came from.
 *
 * <p><b>Older awards.</b> Tables {@code award_import} (a file: {@code CHECKED}, then {@code ENTERED} or {@code DISCARDED}; the same file, by its digest, is
 * one import of a unit) and {@code award_import_row} (its rows, with what is wrong with each, until it is entered or given up). {@link
 * vn.thidua.register.CheckAwards} reads and looks up rows in batches: for the dry run, once more when the file is entered, and for the files that come
 * with the system ({@link vn.thidua.register.ImportAwards}). {@code POST /award-imports?fileName=&unit=} takes CSV or XLSX and answers {@code {file: {id,
 * state, rowCount, wrongCount, alreadyThere, entered, …}, actions}}; {@code /award-imports/{id}/wrong-rows} {@code {row, wrong: [{column, head, value, code,
 * message}]}}; {@code /errors-file} the file with a column of errors; {@code /entry} all of it or nothing; {@code /discard}.
 *
 * <p><b>Histories.</b> {@code GET /people/{id}/history}, {@code /units/{id}/history}: {@code {id, kind: AWARD|POST|STATE|SUCCESSION, on, to, award,
 * inheritedFrom, post, name, succession}}, a unit's with the awards of the units whose heir it is.
 *
 * <p><b>Papers.</b> Each award has a code of sixty random bits. Table {@code award_confirmation} (insert only): a paper given to whoever asked for one,
 * numbered by unit and year, with a code of its own and what stood on that day. {@code POST /awards/{id}/confirmations}, {@code GET
 * /award-confirmations/{id}}; anyone asks {@code GET /public/awards/verification/{code}}.
 *
 * <p>JSON: {@code GET /api/v1/awards} and {@code GET /api/v1/public/awards} answer {@code {id, recipient: {kind, id, name}, unit, award: {code,
 * name}, year, decision: {id, number, decidedOn, authority}, standing, revocation: {since, by}, corrections: [{field, was, reads, by}], demonstration}}; the public one without the person's id, and only what is
 * published. {@code GET /api/v1/awards/{id}} adds the references: nomination, dossier, council's result.
 */
package vn.thidua.register;
