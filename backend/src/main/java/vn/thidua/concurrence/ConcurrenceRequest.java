package vn.thidua.concurrence;

import static vn.thidua.concurrence.ConcurrenceLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A request for concurrence. What is not an arrow of {@link ConcurrenceLifecycle} is refused here. */
@Entity
@Table(name = "concurrence_request")
class ConcurrenceRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ConcurrenceDirection direction;

    @Column(name = "other_body")
    private String otherBody;

    private String subject;
    private String question;

    @Column(name = "request_number")
    private String requestNumber;

    @Column(name = "request_document_id")
    private UUID requestDocumentId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConcurrenceState state;

    private String opinion;
    private Boolean agrees;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "answer_number")
    private String answerNumber;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_document_id")
    private UUID answerDocumentId;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "closed_because")
    private String closedBecause;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    ConcurrenceRequest() {}

    static ConcurrenceRequest enter(ConcurrenceDraft draft, LocalDate dueOn, UUID by, Instant at) {
        ConcurrenceRequest request = new ConcurrenceRequest();
        request.id = Ids.next();
        request.unitId = draft.unitId();
        request.direction = draft.direction();
        request.state = draft.direction() == ConcurrenceDirection.RECEIVED
                ? ConcurrenceState.TO_ANSWER
                : ConcurrenceState.DRAFT;
        request.createdBy = by;
        request.createdAt = at;
        request.say(draft, dueOn, at);
        return request;
    }

    private void say(ConcurrenceDraft draft, LocalDate due, Instant at) {
        otherBody = draft.otherBody().strip();
        subject = draft.subject().strip();
        question = draft.question();
        requestDocumentId = draft.documentId();
        if (direction == ConcurrenceDirection.RECEIVED) {
            requestNumber = draft.requestNumber();
            askedOn = draft.receivedOn();
            dueOn = due;
        }
        updatedAt = at;
    }

    /** Asked before what was sent is looked at. */
    void require(ConcurrenceAction action) {
        LIFECYCLE.take(null, state, action);
    }

    void edit(ConcurrenceDraft draft, LocalDate due, Instant at) {
        take(ConcurrenceAction.EDIT, at);
        say(draft, due, at);
    }

    void propose(ConcurrenceOpinion proposed, Instant at) {
        take(ConcurrenceAction.PROPOSE, at);
        opinion = proposed.opinion().strip();
        agrees = proposed.agrees();
        returnedBecause = null;
    }

    void giveBack(String because, Instant at) {
        take(ConcurrenceAction.RETURN, at);
        returnedBecause = because;
    }

    void sign(ConcurrenceSignature signature, UUID by, Instant at) {
        take(ConcurrenceAction.SIGN, at);
        answerNumber = signature.number().strip();
        answeredOn = signature.signedOn();
        answerDocumentId = signature.documentId();
        signedBy = by;
    }

    void send(ConcurrenceDispatch dispatch, LocalDate due, Instant at) {
        take(ConcurrenceAction.SEND, at);
        requestNumber = dispatch.number().strip();
        askedOn = dispatch.sentOn();
        dueOn = due;
        if (dispatch.documentId() != null) {
            requestDocumentId = dispatch.documentId();
        }
    }

    void chase(Instant at) {
        take(ConcurrenceAction.CHASE, at);
    }

    void answer(ConcurrenceReply reply, Instant at) {
        take(ConcurrenceAction.ANSWER, at);
        answerNumber = reply.number().strip();
        answeredOn = reply.answeredOn();
        agrees = reply.agrees();
        opinion = reply.opinion().strip();
        answerDocumentId = reply.documentId();
    }

    void close(String because, Instant at) {
        take(ConcurrenceAction.CLOSE, at);
        closedBecause = because;
    }

    private void take(ConcurrenceAction action, Instant at) {
        state = LIFECYCLE.take(null, state, action);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    ConcurrenceState state() {
        return state;
    }

    ConcurrenceDirection direction() {
        return direction;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** As the trail and the worklist call it. */
    String label() {
        return subject + " · " + otherBody;
    }
}
