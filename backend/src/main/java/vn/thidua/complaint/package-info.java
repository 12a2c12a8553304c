/**
 * Complaints, denunciations, press reports and plain feedback (khiếu nại, tố cáo, báo chí nêu, phản ánh) about a nomination, a dossier, a decision or an award.
 *
 * <p>Tables {@code complaint}, {@code complaint_about} (whom it is about), {@code complaint_step} (insert only), {@code complaint_sender}: who complained, told to
 * whoever holds {@code COMPLAINT_SENDER_READ} and to nobody else. Title and content are read by few, and never by the one whom it is about; trail, events and
 * worklists call it by its number.
 *
 * <p>RECEIVED → ACCEPTED → ASSIGNED → VERIFIED → ANSWERED; RECEIVED → DECLINED with the reason; what is open → WITHDRAWN; ANSWERED, DECLINED → RECEIVED for a second
 * round: {@link vn.thidua.complaint.ComplaintLifecycle}. One found right, or right in part, names the amendment that came of it.
 *
 * <p><b>What it holds.</b> While one is open that is no mere feedback, the nominations of whom it is about go no further ({@link
 * vn.thidua.complaint.ComplaintHolds}, heard by {@link vn.thidua.dossier.HeldNominations}): not voted on, not put into a decision or a submission, not signed, no
 * money handed over. By which article says {@code complaint_freeze}, by the law that governs the dossier; an article that is only recalled warns.
 * That one is open is seen by whoever reads the nomination, nothing of what it says.
 *
 * <p>Terms are data ({@code complaint_term}), all of them recalled: they are shown with their article, and refuse and owe nothing.
 *
 * <p>JSON: {@code /api/v1/complaints} ({@code {id, number, unit, kind, channel, subject: {type, id, label}, title, content, anonymous, sender, objectionId,
 * document, receivedOn, state, round, complex, holding, acceptedOn, declinedBecause, assignee, findings, finding, answer, answerNumber, answeredOn,
 * withdrawnBecause, amendmentReference, terms, steps, actions, version}}), under it {@code /acceptance}, {@code /declining}, {@code /assignment}, {@code
 * /verification}, {@code /answer}, {@code /second-round}, {@code /withdrawal}, {@code /amendment}.
 */
package vn.thidua.complaint;
