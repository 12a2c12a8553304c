package vn.thidua.complaint;

import static vn.thidua.complaint.ComplaintLifecycle.LIFECYCLE;

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

/** A complaint. What is not an arrow of {@link ComplaintLifecycle} is refused here; who complained is not read here. */
@Entity
@Table(name = "complaint")
class Complaint {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Column(name = "subject_type", updatable = false)
    @Enumerated(EnumType.STRING)
    private ComplaintSubject subjectType;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "subject_label", updatable = false)
    private String subjectLabel;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private boolean anonymous;

    @Column(name = "objection_id", updatable = false)
    private UUID objectionId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    private int round;
    private boolean complex;

    @Column(name = "round_on")
    private LocalDate roundOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "declined_because")
    private String declinedBecause;

    private String assignee;
    private String findings;

    @Enumerated(EnumType.STRING)
    private ComplaintFinding finding;

    private String answer;

    @Column(name = "answer_number")
    private String answerNumber;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "amendment_reference")
    private String amendmentReference;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Complaint() {}

    static Complaint receive(ComplaintDraft draft, String subjectLabel, UUID by, Instant at) {
        Complaint complaint = new Complaint();
        complaint.id = Ids.next();
        complaint.unitId = draft.unitId();
        complaint.kind = draft.kind();
        complaint.channel = draft.channel();
        complaint.subjectType = draft.subjectType();
        complaint.subjectId = draft.subjectId();
        complaint.subjectLabel = subjectLabel;
        complaint.title = draft.title().strip();
        complaint.content = draft.content().strip();
        complaint.anonymous = draft.anonymous();
        complaint.objectionId = draft.objectionId();
        complaint.documentId = draft.documentId();
        complaint.receivedOn = draft.receivedOn();
        complaint.roundOn = draft.receivedOn();
        complaint.round = 1;
        complaint.state = ComplaintState.RECEIVED;
        complaint.createdBy = by;
        complaint.createdAt = at;
        complaint.updatedAt = at;
        return complaint;
    }

    /** Asked before what was sent is looked at. */
    void require(ComplaintAction action) {
        LIFECYCLE.take(facts(), state, action);
    }

    void accept(boolean isComplex, LocalDate on, Instant at) {
        take(ComplaintAction.ACCEPT, at);
        complex = isComplex;
        acceptedOn = on;
    }

    void decline(String because, Instant at) {
        take(ComplaintAction.DECLINE, at);
        declinedBecause = because;
    }

    void assign(String to, Instant at) {
        take(ComplaintAction.ASSIGN, at);
        assignee = to.strip();
    }

    void verify(String found, Instant at) {
        take(ComplaintAction.VERIFY, at);
        findings = found.strip();
    }

    void answer(ComplaintAnswer given, Instant at) {
        take(ComplaintAction.ANSWER, at);
        finding = given.finding();
        answer = given.answer().strip();
        answerNumber = given.number().strip();
        answeredOn = given.answeredOn();
    }

    /** What the first round came to stays in its steps. */
    void reopen(LocalDate on, Instant at) {
        take(ComplaintAction.REOPEN, at);
        round++;
        roundOn = on;
        acceptedOn = null;
        declinedBecause = null;
        assignee = null;
        findings = null;
        finding = null;
        answer = null;
        answerNumber = null;
        answeredOn = null;
        amendmentReference = null;
        complex = false;
    }

    void withdraw(String because, Instant at) {
        take(ComplaintAction.WITHDRAW, at);
        withdrawnBecause = because;
    }

    void link(String reference, Instant at) {
        take(ComplaintAction.LINK_AMENDMENT, at);
        amendmentReference = reference.strip();
    }

    private void take(ComplaintAction action, Instant at) {
        state = LIFECYCLE.take(facts(), state, action);
        updatedAt = at;
    }

    private ComplaintCase facts() {
        return new ComplaintCase(round, finding);
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

    int round() {
        return round;
    }

    ComplaintKind kind() {
        return kind;
    }

    ComplaintState state() {
        return state;
    }

    LocalDate roundOn() {
        return roundOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }
}
