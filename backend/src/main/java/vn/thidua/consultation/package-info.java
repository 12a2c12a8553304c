/**
 * Public consultation (công khai lấy ý kiến): those proposed for the highest awards are published before the ministry's council meets, and anybody may
 * object or support.
 *
 * <p>Table {@code consultation_rule}: which awards need it by the law under which a dossier was sent ({@link vn.thidua.dossier.Governing}), before which
 * step, for how many working days at least, and which kinds of dossier the simplified procedure spares it; what no text that was read says is null.
 * Tables {@code consultation} (title, introduction, opening day, last day), {@code consultation_candidate} (nominations, each in one consultation that
 * holds; what is published of an achievement is written for it, never taken from the report), {@code consultation_extension} and {@code
 * consultation_comment}.
 *
 * <p>DRAFT → OPEN → CLOSED by its last day, no one closing it; OPEN, CLOSED → CANCELLED with a reason, which frees the candidates; DRAFT → DISCARDED:
 * {@link vn.thidua.consultation.ConsultationLifecycle}. While it is open its last day moves only to a later one, with a reason. Working days are counted
 * as terms are: the opening day is none of them, the last day is, and the council meets after it.
 *
 * <p>A comment is an OBJECTION or a SUPPORT of one candidate: RECEIVED → ANSWERED, or put BEFORE_COUNCIL → ANSWERED ({@link
 * vn.thidua.consultation.CommentLifecycle}). Its sender leaves a name and a contact, kept in {@code consultation_comment} alone and told to whoever holds
 * {@code CONSULTATION_SENDER_READ}: no event, no trail and no public page has them. By the code that the sender is given the answer is looked up. An
 * objection without an answer goes before the council; it blocks nothing by itself. The term to answer in is our own, for no text that was read gives one.
 *
 * <p>Others ask {@link vn.thidua.consultation.Consultations#standing}: of many nominations at once, whether they need a consultation, whether its days
 * are over by a day, and what came in.
 *
 * <p>JSON: {@code /api/v1/consultations} ({@code {id, unit, title, introduction, opensOn, lastOn, state, candidates: [{id, nominationId, nominee, award,
 * unit, summary, objections, supports, unanswered}], rules, extensions, actions, version}}), under it {@code /opening}, {@code /extension}, {@code
 * /cancellation}, {@code /discard}, {@code /comments}; {@code /consultation-comments/{id}} with {@code /claim}, {@code /referral}, {@code /answer}; {@code
 * /consultation-candidates} (accepted, in need of one, in none); {@code /dossiers/{id}/consultation}; without login {@code /public/consultations}, {@code
 * /public/consultations/{id}/comments} (POST) and {@code /public/consultation-comments/{code}}.
 */
package vn.thidua.consultation;
