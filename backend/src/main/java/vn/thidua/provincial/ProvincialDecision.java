package vn.thidua.provincial;

import static vn.thidua.provincial.ProvincialLifecycle.LIFECYCLE;

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

/** A province's decision. What is not an arrow of {@link ProvincialLifecycle} is refused here. */
@Entity
@Table(name = "provincial_decision")
class ProvincialDecision {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String authority;
    private String signer;

    @Column(name = "document_id")
    private UUID documentId;

    private String note;

    @Enumerated(EnumType.STRING)
    private ProvincialDecisionState state;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "entered_by", updatable = false)
    private UUID enteredBy;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    ProvincialDecision() {}

    static ProvincialDecision enter(ProvincialDraft draft, UUID by, Instant at) {
        ProvincialDecision decision = new ProvincialDecision();
        decision.id = Ids.next();
        decision.unitId = draft.unitId();
        decision.state = ProvincialDecisionState.ENTERED;
        decision.enteredBy = by;
        decision.enteredAt = at;
        decision.say(draft, at);
        return decision;
    }

    private void say(ProvincialDraft draft, Instant at) {
        numberText = draft.number().strip();
        decidedOn = draft.decidedOn();
        authority = draft.authority().strip();
        signer = draft.signer().strip();
        documentId = draft.documentId();
        note = draft.note();
        updatedAt = at;
    }

    /** Asked before what was sent is looked at: in a wrong state it does not matter what it says. */
    void requireOpen() {
        LIFECYCLE.take(null, state, ProvincialAction.EDIT);
    }

    void revise(ProvincialDraft draft, Instant at) {
        take(ProvincialAction.EDIT, at);
        returnedBecause = null;
        say(draft, at);
    }

    void confirm(UUID by, Instant at) {
        take(ProvincialAction.CONFIRM, at);
        confirmedBy = by;
        confirmedAt = at;
    }

    void giveBack(String reason, Instant at) {
        take(ProvincialAction.RETURN, at);
        returnedBecause = reason;
    }

    void discard(Instant at) {
        take(ProvincialAction.DISCARD, at);
    }

    private void take(ProvincialAction action, Instant at) {
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

    String number() {
        return numberText;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String authority() {
        return authority;
    }

    /** As the trail calls it. */
    String label() {
        return numberText + " · " + authority;
    }
}
