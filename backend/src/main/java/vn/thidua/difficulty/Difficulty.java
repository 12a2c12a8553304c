package vn.thidua.difficulty;

import static vn.thidua.difficulty.DifficultyLifecycle.LIFECYCLE;

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
import vn.thidua.platform.problem.ProblemCode;

/** A difficulty. What is not an arrow of {@link DifficultyLifecycle} is refused here. */
@Entity
@Table(name = "difficulty")
class Difficulty {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "receiver_unit_id", updatable = false)
    private UUID receiverUnitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DifficultyAbout about;

    @Column(name = "directive_id", updatable = false)
    private UUID directiveId;

    @Column(name = "point_code", updatable = false)
    private String pointCode;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "rule_framework", updatable = false)
    private String ruleFramework;

    @Column(name = "rule_id", updatable = false)
    private String ruleId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String proposal;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private DifficultyState state;

    @Column(name = "like_id")
    private UUID likeId;

    @Column(name = "raised_on", updatable = false)
    private LocalDate raisedOn;

    @Column(name = "raised_by", updatable = false)
    private UUID raisedBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "put_on")
    private LocalDate putOn;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    private String outcome;

    @Column(name = "adjusted_ordinal")
    private Integer adjustedOrdinal;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Difficulty() {}

    static Difficulty raise(DifficultyDraft draft, UUID receiver, LocalDate on, UUID by, Instant at) {
        Difficulty difficulty = new Difficulty();
        difficulty.id = Ids.next();
        difficulty.unitId = draft.unitId();
        difficulty.receiverUnitId = receiver;
        difficulty.about = draft.about();
        difficulty.directiveId = draft.directiveId();
        difficulty.pointCode = draft.pointCode();
        difficulty.campaignId = draft.campaignId();
        difficulty.ruleFramework = draft.ruleFramework();
        difficulty.ruleId = draft.ruleId();
        difficulty.title = draft.title().strip();
        difficulty.content = draft.content().strip();
        difficulty.proposal = draft.proposal() == null || draft.proposal().isBlank()
                ? null
                : draft.proposal().strip();
        difficulty.documentId = draft.documentId();
        difficulty.state = DifficultyState.RAISED;
        difficulty.raisedOn = on;
        difficulty.raisedBy = by;
        difficulty.updatedAt = at;
        return difficulty;
    }

    void receive(LocalDate by, LocalDate on, Instant at) {
        take(DifficultyAction.RECEIVE, at);
        receivedOn = on;
        answerBy = by;
    }

    /** Put to its like once, and never to one that was itself put to another. */
    void group(UUID like, Instant at) {
        take(DifficultyAction.GROUP, at);
        if (likeId != null) {
            throw Problem.of(ProblemCode.WRONG_STATE, state.name(), DifficultyAction.GROUP.name());
        }
        likeId = like;
    }

    void answer(String words, LocalDate on, Instant at) {
        take(DifficultyAction.ANSWER, at);
        settle(words, on);
    }

    void putBeforeMinister(LocalDate on, Instant at) {
        take(DifficultyAction.PUT_BEFORE_MINISTER, at);
        putOn = on;
    }

    void adjust(String words, int ordinal, LocalDate on, Instant at) {
        take(DifficultyAction.ADJUST, at);
        adjustedOrdinal = ordinal;
        settle(words, on);
    }

    void keep(String words, LocalDate on, Instant at) {
        take(DifficultyAction.KEEP, at);
        settle(words, on);
    }

    void withdraw(String because, Instant at) {
        take(DifficultyAction.WITHDRAW, at);
        withdrawnBecause = because;
    }

    /** Goes the way of the one that it was put to. */
    void follow(Difficulty leader, Instant at) {
        state = leader.state;
        putOn = leader.putOn;
        settledOn = leader.settledOn;
        outcome = leader.outcome;
        adjustedOrdinal = directiveId != null && directiveId.equals(leader.directiveId) ? leader.adjustedOrdinal : null;
        updatedAt = at;
    }

    private void settle(String words, LocalDate on) {
        outcome = words.strip();
        settledOn = on;
    }

    private void take(DifficultyAction action, Instant at) {
        state = LIFECYCLE.take(new DifficultyLifecycle.Facts(isGrouped(), directiveId != null), state, action);
        updatedAt = at;
    }

    boolean isGrouped() {
        return likeId != null;
    }

    boolean isSettled() {
        return settledOn != null;
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

    UUID receiverUnitId() {
        return receiverUnitId;
    }

    UUID directiveId() {
        return directiveId;
    }

    DifficultyState state() {
        return state;
    }

    LocalDate putOn() {
        return putOn;
    }

    String title() {
        return title;
    }

    String outcome() {
        return outcome;
    }
}
