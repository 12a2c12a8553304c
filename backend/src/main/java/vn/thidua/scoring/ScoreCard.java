package vn.thidua.scoring;

import static vn.thidua.scoring.CardLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** What one unit scores of another, or of itself, at one stage. Its scores are written by {@link Scores}, under this row's lock. */
@Entity
@Table(name = "score_card")
class ScoreCard {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "round_id", updatable = false)
    private UUID roundId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Stage stage;

    @Column(name = "scorer_id", updatable = false)
    private UUID scorerId;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** The legal day of that. */
    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "updated_at")
    private Instant updatedAt;

    ScoreCard() {}

    static ScoreCard of(UUID roundId, UUID unitId, Stage stage, UUID scorerId, Instant at) {
        ScoreCard card = new ScoreCard();
        card.id = Ids.next();
        card.roundId = roundId;
        card.unitId = unitId;
        card.stage = stage;
        card.scorerId = scorerId;
        card.state = CardState.OPEN;
        card.updatedAt = at.truncatedTo(ChronoUnit.MICROS);
        return card;
    }

    void edit(Instant at) {
        take(CardAction.EDIT, at);
    }

    void send(UUID by, LocalDate today, Instant at) {
        take(CardAction.SEND, at);
        sentAt = updatedAt;
        sentOn = today;
        sentBy = by;
        returnedBecause = null;
    }

    void sendBack(String reason, Instant at) {
        take(CardAction.RETURN, at);
        sentAt = null;
        sentOn = null;
        sentBy = null;
        returnedBecause = reason;
    }

    private void take(CardAction action, Instant at) {
        state = LIFECYCLE.take(null, state, action);
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    UUID unitId() {
        return unitId;
    }

    Stage stage() {
        return stage;
    }

    UUID scorerId() {
        return scorerId;
    }

    CardState state() {
        return state;
    }
}
