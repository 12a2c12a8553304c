package vn.thidua.scoring;

import static vn.thidua.scoring.RoundLifecycle.LIFECYCLE;

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

/** A year's scoring of a cluster. Its members and who scores whom are written by {@link RoundMembers}, under this row's lock. */
@Entity
@Table(name = "scoring_round")
class ScoringRound {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cluster_id", updatable = false)
    private UUID clusterId;

    @Column(updatable = false)
    private int year;

    @Column(name = "sheet_id", updatable = false)
    private UUID sheetId;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @Column(name = "self_by")
    private LocalDate selfBy;

    @Column(name = "cross_by")
    private LocalDate crossBy;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "appraise_by")
    private LocalDate appraiseBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    ScoringRound() {}

    static ScoringRound open(RoundOpening opening, UUID by, Instant at) {
        ScoringRound round = new ScoringRound();
        round.id = Ids.next();
        round.clusterId = opening.clusterId();
        round.year = opening.year();
        round.sheetId = opening.sheetId();
        round.state = RoundState.SELF;
        round.createdBy = by;
        round.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        round.updatedAt = round.createdAt;
        round.say(opening.days());
        return round;
    }

    void plan(RoundDays days, Instant at) {
        take(RoundAction.PLAN, RoundFacts.NOT_ASKED, at);
        say(days);
    }

    private void say(RoundDays days) {
        selfBy = days.selfBy();
        crossBy = days.crossBy();
        meetingOn = days.meetingOn();
        appraiseBy = days.appraiseBy();
    }

    /** @throws vn.thidua.platform.problem.Problem {@code WRONG_STATE} where the round is not there yet, or past it */
    void take(RoundAction action, RoundFacts facts, Instant at) {
        state = LIFECYCLE.take(facts, state, action);
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    RoundDays days() {
        return new RoundDays(selfBy, crossBy, meetingOn, appraiseBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID clusterId() {
        return clusterId;
    }

    int year() {
        return year;
    }

    UUID sheetId() {
        return sheetId;
    }

    RoundState state() {
        return state;
    }
}
