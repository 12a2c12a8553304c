/**
 * Concurrence (lấy ý kiến, formerly hiệp y): what provinces and others ask of the ministry before they propose an award, and what the ministry asks of
 * others (Decree 152/2025/NĐ-CP, Article 34, READ).
 *
 * <p>Tables {@code concurrence_request} with a direction, {@code concurrence_case} (of whom: a nomination of ours, or a name and an award as the asker
 * wrote them), {@code concurrence_chase} (insert only) and {@code concurrence_term} (working days to answer in and what silence means, by the law of the day of
 * asking). RECEIVED: TO_ANSWER → PROPOSED (the Standing Office's opinion) → ANSWERED by the signatory, or back to TO_ANSWER with the reason. SENT: DRAFT →
 * WAITING, chased as often as needed, → ANSWERED. Either → CLOSED with a reason: {@link vn.thidua.concurrence.ConcurrenceLifecycle}.
 *
 * <p>Silence is never consent: past its day a request is overdue, and stays unanswered until somebody answers. The one article that was read which lets a
 * body go on without an answer speaks of the Ministry of Home Affairs alone, and is shown as that.
 *
 * <p>JSON: {@code /api/v1/concurrence-requests} ({@code {id, unit, direction, otherBody, subject, question, requestNumber, requestDocument, askedOn, dueOn,
 * overdue, state, opinion, agrees, returnedBecause, answerNumber, answeredOn, answerDocument, signedBy, closedBecause, term, cases, chases, actions,
 * version}}), under it {@code /proposal}, {@code /return}, {@code /signature}, {@code /dispatch}, {@code /chase}, {@code /answer}, {@code /closure}.
 */
package vn.thidua.concurrence;
