package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office deals with what came in: one takes it, answers it, or puts it before the council. */
@ApplicationScoped
@Transactional
class AnswerComments {

    private final Comments comments;
    private final Consultations consultations;
    private final ConsultationDuties duties;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    AnswerComments(
            Comments comments,
            Consultations consultations,
            ConsultationDuties duties,
            ReadableDocuments documents,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.comments = comments;
        this.consultations = consultations;
        this.duties = duties;
        this.documents = documents;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** A comment, locked, with the consultation that it belongs to. */
    private record Entered(Comment comment, Consultation consultation) {}

    CommentView claim(UUID id, String ifMatch) {
        Entered entered = enter(id, ifMatch);
        entered.comment().claim(actor.accountId(), clock.now());
        return leave(entered, "CONSULTATION_COMMENT_CLAIMED", Map.of("commentId", id));
    }

    CommentView refer(UUID id, CommentReferral referral, String ifMatch) {
        Entered entered = enter(id, ifMatch);
        entered.comment().refer(referral.reason(), clock.now());
        return leave(entered, "CONSULTATION_COMMENT_REFERRED", Map.of("commentId", id, "reason", referral.reason()));
    }

    CommentView answer(UUID id, CommentAnswer answer, String ifMatch) {
        Entered entered = enter(id, ifMatch);
        entered.comment().require(CommentAction.ANSWER);
        documents.require(answer.documentId(), "/documentId");
        entered.comment().answer(answer, actor.accountId(), clock.today(), clock.now());
        return leave(entered, "CONSULTATION_COMMENT_ANSWERED", Map.of("commentId", id, "upheld", answer.upheld()));
    }

    private Entered enter(UUID id, String ifMatch) {
        Comment comment =
                comments.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        Consultation consultation = consultations.findById(comment.consultationId());
        actor.require(Permission.CONSULTATION_KEEP, consultation.unitId());
        Etag.check(ifMatch, comment.version());
        return new Entered(comment, consultation);
    }

    private CommentView leave(Entered entered, String happening, Map<String, ?> content) {
        comments.flush();
        Consultation consultation = entered.consultation();
        duties.dealtWith(consultation);
        trail.done(new Happening(
                happening,
                SubjectType.CONSULTATION,
                consultation.id(),
                consultation.title(),
                consultation.unitId(),
                content));
        return comments.view(entered.comment().id()).orElseThrow();
    }
}
