package vn.thidua.review;

import static vn.thidua.review.ReportLifecycle.LIFECYCLE;

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

/** A unit's report in a cycle. What is not an arrow of {@link ReportLifecycle} is refused here. */
@Entity
@Table(name = "review_report")
class ReviewReport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "cycle_id", updatable = false)
    private UUID cycleId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "parent_id", updatable = false)
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For JPA: reports are made by the opening of their cycle. */
    ReviewReport() {}

    void write(ReviewState cycle, Instant at) {
        take(cycle, ReportAction.WRITE, at);
    }

    void submit(ReviewState cycle, UUID by, LocalDate on, Instant at) {
        take(cycle, ReportAction.SUBMIT, at);
        submittedBy = by;
        submittedOn = on;
        returnedBecause = null;
    }

    void sendBack(ReviewState cycle, String because, Instant at) {
        take(cycle, ReportAction.RETURN, at);
        acceptedOn = null;
        returnedBecause = because;
    }

    void accept(ReviewState cycle, LocalDate on, Instant at) {
        take(cycle, ReportAction.ACCEPT, at);
        acceptedOn = on;
    }

    /** The figures of a closed cycle stay: what turned out otherwise is written beside them. */
    void correct(ReviewState cycle, Instant at) {
        take(cycle, ReportAction.CORRECT, at);
    }

    private void take(ReviewState cycle, ReportAction action, Instant at) {
        state = LIFECYCLE.take(cycle, state, action);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID parentId() {
        return parentId;
    }
}
