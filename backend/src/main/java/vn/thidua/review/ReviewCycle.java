package vn.thidua.review;

import static vn.thidua.review.ReviewLifecycle.LIFECYCLE;

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

/** A cycle. What is not an arrow of {@link ReviewLifecycle} is refused here. */
@Entity
@Table(name = "review_cycle")
class ReviewCycle {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private int levels;
    private String guidance;

    @Column(name = "previous_id")
    private UUID previousId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "ended_because")
    private String endedBecause;

    @Column(updatable = false)
    private boolean demonstration;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For JPA. */
    ReviewCycle() {}

    /** @param by null for one that is invented to try the system with */
    static ReviewCycle prepare(ReviewCycleDraft draft, UUID by, Instant at) {
        ReviewCycle cycle = new ReviewCycle();
        cycle.id = Ids.next();
        cycle.unitId = draft.unitId();
        cycle.state = ReviewState.DRAFT;
        cycle.demonstration = by == null;
        cycle.createdAt = at;
        cycle.createdBy = by;
        cycle.take(draft, at);
        return cycle;
    }

    void edit(ReviewCycleDraft draft, Instant at) {
        state = LIFECYCLE.take(ReviewLifecycle.Facts.NOT_ASKED, state, ReviewAction.EDIT);
        take(draft, at);
    }

    private void take(ReviewCycleDraft draft, Instant at) {
        kind = draft.kind();
        title = draft.title().strip();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        dueOn = draft.dueOn();
        levels = draft.levels();
        guidance = draft.guidance();
        previousId = draft.previousId();
        campaignId = draft.campaignId();
        updatedAt = at;
    }

    void open(ReviewLifecycle.Facts facts, Instant at) {
        state = LIFECYCLE.take(facts, state, ReviewAction.OPEN);
        openedOn = facts.today();
        updatedAt = at;
    }

    void close(String missingBecause, LocalDate on, Instant at) {
        state = LIFECYCLE.take(ReviewLifecycle.Facts.NOT_ASKED, state, ReviewAction.CLOSE);
        closedOn = on;
        endedBecause = missingBecause;
        updatedAt = at;
    }

    void cancel(String because, Instant at) {
        state = LIFECYCLE.take(ReviewLifecycle.Facts.NOT_ASKED, state, ReviewAction.CANCEL);
        endedBecause = because;
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

    String label() {
        return title;
    }

    ReviewState state() {
        return state;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int levels() {
        return levels;
    }
}
