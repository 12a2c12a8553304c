package vn.thidua.handover;

import static vn.thidua.handover.HandoverLifecycle.LIFECYCLE;

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

/** A part of an award that is to be handed over; it is opened with the award, by {@link OpenDues}. */
@Entity
@Table(name = "handover_due")
class HandoverDue {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "award_id", updatable = false)
    private UUID awardId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private HandoverPart part;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    @Column(name = "decision_number", updatable = false)
    private String decisionNumber;

    @Column(name = "nomination_id", updatable = false)
    private UUID nominationId;

    @Column(name = "keeper_id", updatable = false)
    private UUID keeperId;

    @Column(updatable = false)
    private Long amount;

    @Column(name = "at_most", updatable = false)
    private boolean atMost;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "handed_amount")
    private Long handedAmount;

    @Column(name = "updated_at")
    private Instant updatedAt;

    HandoverDue() {}

    /** @param paid of money: how much; null of insignia */
    void handOver(LocalDate on, Long paid, Instant at) {
        take(HandoverAction.HAND_OVER, at);
        handedOn = on;
        handedAmount = paid;
    }

    void correct(LocalDate on, Long paid, Instant at) {
        take(HandoverAction.CORRECT, at);
        handedOn = on;
        handedAmount = paid;
    }

    void takeBack(Instant at) {
        take(HandoverAction.TAKE_BACK, at);
        handedOn = null;
        handedAmount = null;
    }

    /** Asked before what was sent is looked at. */
    void require(HandoverAction action) {
        LIFECYCLE.take(null, state, action);
    }

    private void take(HandoverAction action, Instant at) {
        state = LIFECYCLE.take(null, state, action);
        updatedAt = at;
    }

    boolean isMoney() {
        return part == HandoverPart.MONEY;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID awardId() {
        return awardId;
    }

    UUID nominationId() {
        return nominationId;
    }

    UUID keeperId() {
        return keeperId;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID submissionId() {
        return submissionId;
    }

    HandoverPart part() {
        return part;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Long amount() {
        return amount;
    }

    boolean isAtMost() {
        return atMost;
    }

    /** As the trail calls it. */
    String label() {
        return recipientName + " · " + decisionNumber;
    }

    String decisionNumber() {
        return decisionNumber;
    }
}
