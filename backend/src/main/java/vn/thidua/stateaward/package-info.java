/**
 * Awards that those above the ministry decide: the Minister's letter of submission (tờ trình), its way to the Ministry of Home Affairs, what was
 * decided there, the insignia.
 *
 * <p>It stands beside {@code decision}, above {@code council}: what a council has passed goes one way or the other by the authority that the catalogue
 * names for its award ({@link vn.thidua.dossier.Governing}); {@link vn.thidua.stateaward.StateCandidates} takes the President's, the
 * Government's and the Prime Minister's, a decision of the house the others, so that nothing can stand in both.
 *
 * <p>Tables {@code state_submission}, {@code state_submission_line} (a nomination stands in one submission at most; a discarded draft frees its lines),
 * {@code state_submission_step} (insert only: each step with its day, reference and paper) and {@code state_term} (terms by framework, with
 * their article; those of the day of sending hold, for what was sent before the law changed is dealt with by the old: Decree 152/2025/NĐ-CP, Article
 * 60(3)).
 *
 * <p>DRAFT → SIGNED → SENT → RECEIVED → DECIDED → HANDED_OVER; SENT, RECEIVED → RETURNED → SENT or CLOSED; DRAFT → DISCARDED: {@link
 * vn.thidua.stateaward.StateSubmissionLifecycle}. It is RECEIVED when both paper and file have arrived (Decree 152/2025/NĐ-CP, Article 33(12)). What was
 * decided outside enters the register with the number that it has there, each nomination gets its outcome: AWARDED, or DECLINED; closing what was
 * returned declines all of it.
 *
 * <p>JSON: {@code {id, title, unit, authority, state, number, signedOn, sentOn, paperOn, fileOn, receivedOn, returnedOn, returnedBecause, decision: {number,
 * decidedOn, authority, document}, handedOverOn, lines: [{id, nominationId, dossier, nominee, award, unit, year, given}], terms: [{step, award, dueOn,
 * doneOn, overdue, workingDays, citation, standing, source, note}], steps: [{action, part, on, reference, note, document, recordedBy}], actions,
 * version}}.
 */
package vn.thidua.stateaward;
