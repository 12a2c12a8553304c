package vn.thidua.stateaward;

import static vn.thidua.stateaward.StateSubmissionLifecycle.LIFECYCLE;

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
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.Authority;

/** The Minister's submission to those above the ministry. What is not an arrow of {@link StateSubmissionLifecycle} is refused here. */
@Entity
@Table(name = "state_submission")
class StateSubmission {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Authority authority;

    private String title;

    @Enumerated(EnumType.STRING)
    private StateSubmissionState state;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "paper_on")
    private LocalDate paperOn;

    @Column(name = "file_on")
    private LocalDate fileOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_document_id")
    private UUID decisionDocumentId;

    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    StateSubmission() {}

    static StateSubmission draft(StateSubmissionDraft draft, UUID by, Instant at) {
        StateSubmission submission = new StateSubmission();
        submission.id = Ids.next();
        submission.unitId = draft.unitId();
        submission.authority = draft.authority();
        submission.title = draft.title();
        submission.state = StateSubmissionState.DRAFT;
        submission.createdBy = by;
        submission.createdAt = at;
        submission.updatedAt = at;
        return submission;
    }

    void discard(StateCase facts, Instant at) {
        take(facts, StateSubmissionAction.DISCARD, at);
    }

    void sign(StateCase facts, StateSubmissionSignature signature, LocalDate today, Instant at) {
        take(facts, StateSubmissionAction.SIGN, at);
        within(signature.signedOn(), null, today, "/signedOn");
        numberText = signature.number();
        signedOn = signature.signedOn();
        letterId = signature.letterId();
    }

    /** For the first time, or once more after it was returned: paper and file are then waited for anew. */
    void dispatch(StateCase facts, StateSubmissionDispatch dispatch, LocalDate today, Instant at) {
        LocalDate after = returnedOn == null ? signedOn : returnedOn;
        take(facts, StateSubmissionAction.DISPATCH, at);
        within(dispatch.on(), after, today, "/on");
        sentOn = dispatch.on();
        paperOn = null;
        fileOn = null;
        receivedOn = null;
        returnedOn = null;
        returnedBecause = null;
    }

    void arrive(StateCase facts, StateSubmissionArrival arrival, LocalDate today, Instant at) {
        take(facts, StateSubmissionAction.ARRIVE, at);
        within(arrival.on(), sentOn, today, "/on");
        if (arrival.part() == SubmissionPart.PAPER ? paperOn != null : fileOn != null) {
            throw Problem.invalid("/part", ViolationCode.DUPLICATE);
        }
        if (arrival.part() == SubmissionPart.PAPER) {
            paperOn = arrival.on();
        } else {
            fileOn = arrival.on();
        }
        if (paperOn != null && fileOn != null) {
            receivedOn = paperOn.isAfter(fileOn) ? paperOn : fileOn;
            state = StateSubmissionState.RECEIVED;
        }
    }

    void giveBack(StateCase facts, StateSubmissionReturn sent, LocalDate today, Instant at) {
        take(facts, StateSubmissionAction.RETURN, at);
        within(sent.on(), receivedOn == null ? sentOn : receivedOn, today, "/on");
        returnedOn = sent.on();
        returnedBecause = sent.reason();
    }

    void close(StateCase facts, Instant at) {
        take(facts, StateSubmissionAction.CLOSE, at);
    }

    void decide(StateCase facts, OutsideDecision decision, LocalDate today, Instant at) {
        take(facts, StateSubmissionAction.DECIDE, at);
        within(decision.decidedOn(), receivedOn, today, "/decidedOn");
        decisionNumber = decision.number();
        decidedOn = decision.decidedOn();
        decisionDocumentId = decision.documentId();
    }

    void handOver(StateCase facts, InsigniaHandover handover, LocalDate today, Instant at) {
        take(facts, StateSubmissionAction.HAND_OVER, at);
        within(handover.on(), decidedOn, today, "/on");
        handedOverOn = handover.on();
    }

    private void take(StateCase facts, StateSubmissionAction action, Instant at) {
        state = LIFECYCLE.take(facts, state, action);
        updatedAt = at;
    }

    /** What is told has happened by today, and after what had to come before. */
    private static void within(LocalDate on, LocalDate after, LocalDate today, String pointer) {
        if (on.isAfter(today)) {
            throw Problem.invalid(pointer, ViolationCode.IN_THE_FUTURE);
        }
        if (after != null && on.isBefore(after)) {
            throw Problem.invalid(pointer, ViolationCode.ENDS_BEFORE_START);
        }
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

    Authority authority() {
        return authority;
    }

    StateSubmissionState state() {
        return state;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** As trail and worklist call it: by its number once it has one. */
    String label() {
        return numberText == null ? title : numberText + " · " + title;
    }
}
