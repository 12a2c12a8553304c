/**
 * Retention (lưu trữ): how long dossiers are kept, the list of those that are archived, and their disposal, which is by decision alone.
 *
 * <p>Table {@code retention_rule}, by level in two times: since when a period is to be applied, and when we knew it. What was recalled says so; of a level
 * without a rule nothing may be disposed of, until the Standing Office enters one with its citation and reason. Table {@code archive_entry}: one row for
 * each dossier that was closed, made by the database when a dossier becomes DECIDED, REFUSED or WITHDRAWN; the stub of a secret dossier is there by its number alone.
 * Kept until the last day of the year, counted from the end of that in which it was closed: a way of counting that we chose.
 *
 * <p>Tables {@code disposal}, {@code disposal_entry}: DRAFT → DECIDED by the signatory, who is not who drafted it → CARRIED_OUT with minutes; DRAFT →
 * DISCARDED: {@link vn.thidua.retention.DisposalLifecycle}. Only what is due may be chosen, and nothing of whose
 * nominee something is open ({@link vn.thidua.dossier.HeldNominations}): asked again at each step, what is due by the database too.
 * Carrying out is one function of the database ({@code carry_out_disposal}), for the application may not change what was submitted: it erases summaries,
 * reports, submitted versions, the explanations of verdicts, and names the documents that nothing kept is attached to ({@code document_erasure}); their
 * bytes go after the commit ({@link vn.thidua.document.ErasedFiles}). The digests of what is gone stay ({@code disposal_erasure}), and so do the
 * dossier's number, title, unit, year, nominees, outcomes, awards, decisions, returns, refusals and trail.
 *
 * <p>JSON: {@code /api/v1/retention-rules} ({@code {counting, items: [{level, rule, earlier, actions, version}]}}), {@code /api/v1/archive-entries} with
 * {@code /figures}, {@code /api/v1/disposals} with {@code /decision}, {@code /execution}, {@code /discard}.
 */
package vn.thidua.retention;
