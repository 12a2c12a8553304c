/**
 * Read-only, straight from SQL: what auditors and managers pull.
 *
 * <ul>
 *   <li>{@code GET /api/v1/audit/entries}: search the trail. Who may read a thing reads its trail; an auditor also what was refused, within reach.
 *   <li>{@code GET /api/v1/audit/verification}: walks the chain and names the first broken link.
 *   <li>{@code GET /api/v1/public/feed.atom}: what was made public lately, without login.
 * </ul>
 *
 * <h2>Reports</h2>
 *
 * <p>A report is rows and what is added up over them. Each kind ({@link vn.thidua.reporting.ReportKind}) is one select of rows in {@code reports/KIND.sql}, told to
 * whoever asks, with its dimensions (what the figures may be grouped and narrowed by) and its measures; so every figure leads to its rows by the same
 * conditions, and every row to the thing that it is ({@link vn.thidua.reporting.ReportRow}).
 *
 * <p><b>As of.</b> {@code asOf} is the moment whose knowledge answers: only what was recorded until then counts, and what was corrected since is as it was. The
 * tables behind it only grow, so that the same moment always gives the same figures; a moment at which somebody was still writing is moved back to before
 * that ({@link vn.thidua.reporting.KnownAt}). {@code on} is another thing: the day on which an award stands or does not.
 *
 * <p><b>Counted ahead.</b> Table {@code award_tally} holds awards as they were entered, counted in four grains ({@code MONTH}, {@code UNIT_YEAR}, {@code UNIT_AWARD},
 * {@code WHOLE}) and by year of recording; {@code award_tally_mark} tells up to which moment of recording. {@link vn.thidua.reporting.FoldAwards} moves the mark on,
 * some hundred thousand awards a transaction, once ten thousand wait. {@link vn.thidua.reporting.AwardTally} answers from the coarsest grain that tells apart what is asked,
 * and puts right what came, was corrected or revoked since (table {@code award_changed} holds those once more as entered, so that none is looked for among millions): an award as
 * entered never changes, so the figures are those of the rows ({@code AwardTallyTest}). {@code recount=true} counts the rows, for whoever wants to see it; {@code counting} tells which way it was. Recipients, and periods that are not whole, are counted from the rows.
 *
 * <p>{@code /report-kinds/{kind}/changes} tells row by row how two moments differ. Units, awards and codes are named as today: names are no figures.
 *
 * <p>Table {@code issued_report}: QUEUED → ISSUED or FAILED. Files in each form are made aside by {@link vn.thidua.reporting.IssueReports}, kept as documents with their digests,
 * with the trail's checkpoint (position and chain) printed on them: the same bytes for ever. Who asked reaches it by the units that were reached then.
 *
 * <p>That somebody read figures, and whatever an auditor reads, is in the trail ({@link vn.thidua.reporting.ReadingTrail}).
 *
 * <p>JSON: {@code GET /api/v1/report-kinds} ({@code {items: [{code, name, definition, rows, dimensions: [{code, name}], measures: [{code, name, kind}]}]}}); {@code
 * /report-kinds/{kind}/figures?by=unit,year&where=award:CODE&unit=&from=&to=&asOf=&on=&againstFrom=&againstTo=&againstAsOf=&recount=} ({@code {kind, asOf, on, by, measures, total,
 * groups: [{keys: [{code, name}], values, against}], otherGroups, counting, checkpoint}}), {@code /figures/file?format=}; {@code /rows}, {@code /rows/export}; {@code /changes?since=}; {@code
 * /reports} ({@code {id, kind, title, state, asked, asOf, checkpoint, files: [{format, sha256, size}]}}), {@code /reports/{id}/file?format=}.
 */
package vn.thidua.reporting;
