package vn.thidua.plan;

import static vn.thidua.plan.PlanLifecycle.LIFECYCLE;

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

/** A unit's plan. What is not an arrow of {@link PlanLifecycle} is refused here. */
@Entity
@Table(name = "plan")
class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "directive_id", updatable = false)
    private UUID directiveId;

    @Column(name = "addressee_id", updatable = false)
    private UUID addresseeId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "from_unit_id", updatable = false)
    private UUID fromUnitId;

    @Column(name = "cluster_id", updatable = false)
    private UUID clusterId;

    private String title;
    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "asked_because")
    private String askedBecause;

    @Column(name = "asked_due_on")
    private LocalDate askedDueOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Plan() {}

    /**
     * Under what a plan is written.
     *
     * @param fromUnitId who handed the directive down, and approves the plan
     */
    record Under(UUID addresseeId, UUID fromUnitId) {}

    static Plan begin(PlanDraft draft, Under under, UUID by, Instant at) {
        Plan plan = new Plan();
        plan.id = Ids.next();
        plan.directiveId = draft.directiveId();
        plan.addresseeId = under.addresseeId();
        plan.unitId = draft.unitId();
        plan.fromUnitId = under.fromUnitId();
        plan.clusterId = draft.clusterId();
        plan.state = PlanState.DRAFT;
        plan.createdBy = by;
        plan.say(draft, at);
        return plan;
    }

    private void say(PlanDraft draft, Instant at) {
        title = draft.title().strip();
        number = draft.number();
        signedOn = draft.signedOn();
        documentId = draft.documentId();
        updatedAt = at;
    }

    void require(PlanAction action) {
        LIFECYCLE.take(1, state, action);
    }

    void edit(PlanDraft draft, Instant at) {
        take(PlanAction.EDIT, 1, at);
        say(draft, at);
    }

    void submit(int tasks, LocalDate on, Instant at) {
        take(PlanAction.SUBMIT, tasks, at);
        askedBecause = null;
        askedDueOn = null;
        submittedOn = on;
    }

    void approve(LocalDate on, UUID by, Instant at) {
        take(PlanAction.APPROVE, 1, at);
        approvedOn = on;
        approvedBy = by;
    }

    void askAmendment(String because, LocalDate dueOn, Instant at) {
        take(PlanAction.ASK_AMENDMENT, 1, at);
        approvedOn = null;
        approvedBy = null;
        askedBecause = because;
        askedDueOn = dueOn;
    }

    void discard(Instant at) {
        take(PlanAction.DISCARD, 1, at);
    }

    private void take(PlanAction action, int tasks, Instant at) {
        state = LIFECYCLE.take(tasks, state, action);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID directiveId() {
        return directiveId;
    }

    UUID addresseeId() {
        return addresseeId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID fromUnitId() {
        return fromUnitId;
    }

    UUID clusterId() {
        return clusterId;
    }

    UUID documentId() {
        return documentId;
    }

    String title() {
        return title;
    }
}
