package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Somebody without an account says what they think of a candidate. The trail has that it was said, never by whom. */
@ApplicationScoped
class ReceiveComment {

    private final Consultations consultations;
    private final ConsultationCandidates candidates;
    private final Comments comments;
    private final ConsultationDuties duties;
    private final Trail trail;
    private final BusinessClock clock;

    ReceiveComment(
            Consultations consultations,
            ConsultationCandidates candidates,
            Comments comments,
            ConsultationDuties duties,
            Trail trail,
            BusinessClock clock) {
        this.consultations = consultations;
        this.candidates = candidates;
        this.comments = comments;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was sent before under the same request; it needs no room of its own. */
    Optional<CommentReceipt> received(UUID consultationId, UUID requestId) {
        return comments.receipt(consultationId, requestId);
    }

    @Transactional
    CommentReceipt receive(UUID consultationId, CommentDraft draft) {
        Consultation consultation = consultations
                .findByIdOptional(consultationId)
                .filter(found -> found.isShown(clock.today()))
                .orElseThrow(Problem::notFound);
        if (!consultation.hears(clock.today())) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE, consultation.state(clock.today()).name(), "COMMENT");
        }
        if (!candidates.belongs(draft.candidateId(), consultationId)) {
            throw Problem.invalid("/candidateId", ViolationCode.NOT_FOUND);
        }
        LocalDate due = duties.answerBy();
        if (comments.add(consultationId, draft, due)) {
            if (draft.kind() == CommentKind.OBJECTION) {
                duties.received(consultation, due);
            }
            trail.done(new Happening(
                    "CONSULTATION_COMMENT_RECEIVED",
                    SubjectType.CONSULTATION,
                    consultationId,
                    consultation.title(),
                    consultation.unitId(),
                    Map.of("kind", draft.kind(), "candidateId", draft.candidateId())));
        }
        return comments.receipt(consultationId, draft.requestId())
                .orElseThrow(() -> Problem.of(ProblemCode.ALREADY_EXISTS));
    }
}
