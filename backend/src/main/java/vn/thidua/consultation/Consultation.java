package vn.thidua.consultation;

import static vn.thidua.consultation.ConsultationLifecycle.LIFECYCLE;

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

/** A public consultation. What is not an arrow of {@link ConsultationLifecycle} is refused here. */
@Entity
@Table(name = "consultation")
class Consultation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    private String title;
    private String introduction;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Consultation() {}

    static Consultation draft(ConsultationDraft draft, LocalDate lastOn, UUID by, Instant at) {
        Consultation consultation = new Consultation();
        consultation.id = Ids.next();
        consultation.unitId = draft.unitId();
        consultation.state = ConsultationState.DRAFT;
        consultation.createdBy = by;
        consultation.createdAt = at;
        consultation.say(draft, lastOn, at);
        return consultation;
    }

    private void say(ConsultationDraft draft, LocalDate until, Instant at) {
        title = draft.title().strip();
        introduction = draft.introduction();
        opensOn = draft.opensOn();
        lastOn = until;
        updatedAt = at;
    }

    /** Asked before what was sent is looked at: in a wrong state it does not matter what it says. */
    void require(ConsultationAction action, LocalDate today) {
        LIFECYCLE.take(null, state(today), action);
    }

    void revise(ConsultationDraft draft, LocalDate until, LocalDate today, Instant at) {
        take(ConsultationAction.EDIT, today, at);
        say(draft, until, at);
    }

    void open(UUID by, LocalDate today, Instant at) {
        take(ConsultationAction.OPEN, today, at);
        openedAt = at;
        openedBy = by;
    }

    void extend(LocalDate until, LocalDate today, Instant at) {
        take(ConsultationAction.EXTEND, today, at);
        lastOn = until;
    }

    void cancel(String because, LocalDate today, Instant at) {
        take(ConsultationAction.CANCEL, today, at);
        cancelledBecause = because;
    }

    void discard(LocalDate today, Instant at) {
        take(ConsultationAction.DISCARD, today, at);
    }

    private void take(ConsultationAction action, LocalDate today, Instant at) {
        state = LIFECYCLE.take(null, state(today), action);
        updatedAt = at;
    }

    ConsultationState state(LocalDate today) {
        return state == ConsultationState.OPEN && lastOn.isBefore(today) ? ConsultationState.CLOSED : state;
    }

    /** Whether the public sees it, or saw it once. */
    boolean isShown(LocalDate today) {
        return state != ConsultationState.DRAFT && state != ConsultationState.DISCARDED && !opensOn.isAfter(today);
    }

    /** Whether the public may say what it thinks. */
    boolean hears(LocalDate today) {
        return isShown(today) && state(today) == ConsultationState.OPEN;
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

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate lastOn() {
        return lastOn;
    }
}
