package vn.thidua.training;

import static vn.thidua.training.TrainingClassLifecycle.LIFECYCLE;

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

/** A class. What is not an arrow of {@link TrainingClassLifecycle} is refused here. */
@Entity
@Table(name = "training_class")
class TrainingClass {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "\"year\"")
    private int year;

    private String title;

    private String programme;

    private String place;

    @Column(name = "online_address")
    private String onlineAddress;

    private int seats;

    @Column(name = "enrol_by")
    private LocalDate enrolBy;

    @Column(name = "sessions_needed")
    private int sessionsNeeded;

    @Column(name = "pass_mark")
    private Integer passMark;

    private int tries;

    @Enumerated(EnumType.STRING)
    private TrainingClassState state;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "planned_by", updatable = false)
    private UUID plannedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    TrainingClass() {}

    static TrainingClass plan(TrainingClassDraft draft, UUID by, Instant at) {
        TrainingClass planned = new TrainingClass();
        planned.id = Ids.next();
        planned.state = TrainingClassState.DRAFT;
        planned.plannedBy = by;
        planned.write(draft, at);
        return planned;
    }

    void edit(TrainingClassDraft draft, Instant at) {
        take(TrainingClassAction.EDIT, false, at);
        write(draft, at);
    }

    private void write(TrainingClassDraft draft, Instant at) {
        unitId = draft.unitId();
        year = draft.year();
        title = draft.title().strip();
        programme = draft.programme().strip();
        place = words(draft.place());
        onlineAddress = words(draft.onlineAddress());
        seats = draft.seats();
        enrolBy = draft.enrolBy();
        sessionsNeeded = draft.sessionsNeeded();
        passMark = draft.passMark();
        tries = draft.tries();
        updatedAt = at;
    }

    private static String words(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    void open(Instant at) {
        take(TrainingClassAction.OPEN, false, at);
    }

    void hold(boolean begun, Instant at) {
        take(TrainingClassAction.HOLD, begun, at);
    }

    void close(Instant at) {
        take(TrainingClassAction.CLOSE, true, at);
    }

    void cancel(String because, Instant at) {
        take(TrainingClassAction.CANCEL, false, at);
        cancelledBecause = because.strip();
    }

    /** Refuses where nobody is invited. */
    void requireInviting() {
        LIFECYCLE.take(new TrainingClassLifecycle.Facts(false), state, TrainingClassAction.INVITE);
    }

    private void take(TrainingClassAction action, boolean begun, Instant at) {
        state = LIFECYCLE.take(new TrainingClassLifecycle.Facts(begun), state, action);
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

    String title() {
        return title;
    }

    int seats() {
        return seats;
    }

    LocalDate enrolBy() {
        return enrolBy;
    }

    int sessionsNeeded() {
        return sessionsNeeded;
    }

    Integer passMark() {
        return passMark;
    }

    int tries() {
        return tries;
    }

    TrainingClassState state() {
        return state;
    }
}
