package vn.thidua.titleregistration;

import static vn.thidua.titleregistration.TitleRegistrationLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A unit's registration of titles for one year. Its lines are written by {@link TitleRegistrationLines}, always under this row's lock. */
@Entity
@Table(name = "title_registration")
class TitleRegistration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    private TitleRegistrationState state;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "reopened_because")
    private String reopenedBecause;

    @Column(updatable = false)
    private boolean demonstration;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    TitleRegistration() {}

    static TitleRegistration begin(UUID unitId, int year, boolean demonstration, UUID by, Instant at) {
        TitleRegistration registration = new TitleRegistration();
        registration.id = Ids.next();
        registration.unitId = unitId;
        registration.year = year;
        registration.state = TitleRegistrationState.DRAFT;
        registration.demonstration = demonstration;
        registration.createdBy = by;
        registration.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        registration.updatedAt = registration.createdAt;
        return registration;
    }

    void edit(Instant at) {
        take(TitleRegistrationAction.EDIT, 0, at);
    }

    /** @param by null where it was loaded */
    void submit(int lines, UUID by, Instant at) {
        take(TitleRegistrationAction.SUBMIT, lines, at);
        submittedAt = updatedAt;
        submittedBy = by;
        reopenedBecause = null;
    }

    void reopen(String reason, Instant at) {
        take(TitleRegistrationAction.REOPEN, 0, at);
        reopenedBecause = reason;
    }

    private void take(TitleRegistrationAction action, int lines, Instant at) {
        state = LIFECYCLE.take(lines, state, action);
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
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

    TitleRegistrationState state() {
        return state;
    }

    int year() {
        return year;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
