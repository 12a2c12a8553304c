package vn.thidua.training;

import static vn.thidua.training.StaffPostLifecycle.LIFECYCLE;

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
import vn.thidua.platform.problem.ViolationCode;

/** That somebody does emulation work at a unit. */
@Entity
@Table(name = "emulation_staff")
class StaffPost {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String duty;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StaffLoad load;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_kind", updatable = false)
    private StaffBody bodyKind;

    @Column(name = "body_name", updatable = false)
    private String bodyName;

    @Column(updatable = false)
    private String qualification;

    @Column(name = "work_since", updatable = false)
    private LocalDate workSince;

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private StaffPostState state;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "entered_by", updatable = false)
    private UUID enteredBy;

    @Column(name = "entered_on", updatable = false)
    private LocalDate enteredOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    StaffPost() {}

    static StaffPost enter(StaffPostDraft draft, LocalDate on, UUID by, Instant at) {
        check(draft);
        StaffPost post = new StaffPost();
        post.id = Ids.next();
        post.unitId = draft.unitId();
        post.personId = draft.personId();
        post.duty = draft.duty().strip();
        post.load = draft.load();
        post.bodyKind = draft.bodyKind();
        post.bodyName = words(draft.bodyName());
        post.qualification = words(draft.qualification());
        post.workSince = draft.workSince();
        post.from = draft.from();
        post.to = draft.to();
        post.state = draft.to() == null ? StaffPostState.HELD : StaffPostState.ENDED;
        post.enteredBy = by;
        post.enteredOn = on;
        post.updatedAt = at;
        return post;
    }

    private static void check(StaffPostDraft draft) {
        if (draft.bodyKind() == null != (words(draft.bodyName()) == null)) {
            throw Problem.invalid("/bodyName", ViolationCode.REQUIRED);
        }
        if (draft.workSince() != null && draft.workSince().isAfter(draft.from())) {
            throw Problem.invalid("/workSince", ViolationCode.OUT_OF_RANGE);
        }
        checkEnd(draft.from(), draft.to());
    }

    private static void checkEnd(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void end(LocalDate lastDay, Instant at) {
        state = LIFECYCLE.take(null, state, StaffPostAction.END);
        checkEnd(from, lastDay);
        to = lastDay;
        updatedAt = at;
    }

    void withdraw(String because, Instant at) {
        state = LIFECYCLE.take(null, state, StaffPostAction.WITHDRAW);
        withdrawnBecause = because.strip();
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

    String duty() {
        return duty;
    }
}
