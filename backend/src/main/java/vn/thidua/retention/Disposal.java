package vn.thidua.retention;

import static vn.thidua.retention.DisposalLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A disposal. What is not an arrow of {@link DisposalLifecycle} is refused here. */
@Entity
@Table(name = "disposal")
class Disposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    private String title;
    private String note;

    @Enumerated(EnumType.STRING)
    private DisposalState state;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_document_id")
    private UUID decisionDocumentId;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "carried_out_on")
    private LocalDate carriedOutOn;

    @Column(name = "minutes_document_id")
    private UUID minutesDocumentId;

    @Column(name = "carried_out_by")
    private UUID carriedOutBy;

    @Column(name = "drafted_by", updatable = false)
    private UUID draftedBy;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Disposal() {}

    static Disposal draft(DisposalDraft draft, UUID by, Instant at) {
        Disposal disposal = new Disposal();
        disposal.id = Ids.next();
        disposal.unitId = draft.unitId();
        disposal.state = DisposalState.DRAFT;
        disposal.draftedBy = by;
        disposal.createdAt = at;
        disposal.say(draft, by, at);
        return disposal;
    }

    private void say(DisposalDraft draft, UUID by, Instant at) {
        title = draft.title().strip();
        note = draft.note();
        decisionDocumentId = draft.decisionDocumentId();
        editedBy = by;
        updatedAt = at;
    }

    /** Asked before what was sent is looked at. */
    void require(DisposalAction action) {
        LIFECYCLE.take(null, state, action);
    }

    void edit(DisposalDraft draft, UUID by, Instant at) {
        take(DisposalAction.EDIT, at);
        say(draft, by, at);
    }

    void decide(DisposalDecision decision, UUID by, Instant at) {
        take(DisposalAction.DECIDE, at);
        number = decision.number().strip();
        decidedOn = decision.decidedOn();
        decisionDocumentId = paper(decision);
        decidedBy = by;
    }

    /** What is said with the decision, or was with the draft. */
    UUID paper(DisposalDecision decision) {
        return decision.documentId() == null ? decisionDocumentId : decision.documentId();
    }

    void carryOut(DisposalExecution execution, UUID by, Instant at) {
        take(DisposalAction.CARRY_OUT, at);
        carriedOutOn = execution.carriedOutOn();
        minutesDocumentId = execution.documentId();
        carriedOutBy = by;
    }

    void discard(Instant at) {
        take(DisposalAction.DISCARD, at);
    }

    private void take(DisposalAction action, Instant at) {
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

    DisposalState state() {
        return state;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String number() {
        return number;
    }

    /** By which accounts. */
    Set<UUID> writers() {
        return draftedBy.equals(editedBy) ? Set.of(draftedBy) : Set.of(draftedBy, editedBy);
    }

    /** As the trail and the worklist call it. */
    String label() {
        return title;
    }
}
