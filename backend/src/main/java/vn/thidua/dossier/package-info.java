/**
 * What a unit puts forward: a dossier with its nominations and their evidence.
 *
 * <p>Tables {@code dossier}, {@code dossier_attachment} (minutes, submission letter), {@code nomination}, {@code nomination_evidence},
 * {@code dossier_submission} (every submitted version as it was), {@code dossier_return}, {@code nomination_outcome} (what became of each, in two
 * times: true on, recorded at).
 *
 * <p>DRAFT → SUBMITTED → RETURNED → SUBMITTED … → ACCEPTED → DECIDED; WITHDRAWN, DISCARDED: {@link vn.thidua.dossier.DossierLifecycle}. A draft is
 * replaced whole by PUT. At submission the conditions are checked ({@link vn.thidua.dossier.SubmissionCheck}) and who each nominee was that day is
 * frozen: figures never recompute it. A nomination is PENDING until the council's result makes it PASSED or FAILED, and a decision AWARDED; when
 * none is left open the dossier is DECIDED.
 *
 * <p>Open to {@code council} and {@code decision}, which import this and not the other way round: {@link vn.thidua.dossier.Nominations}.
 */
package vn.thidua.dossier;
