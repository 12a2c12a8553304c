package vn.thidua.directive;

import static vn.thidua.directive.AddresseeLifecycle.LIFECYCLE;

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

/** A unit that a directive was addressed to. What is not an arrow of {@link AddresseeLifecycle} is refused here. */
@Entity
@Table(name = "directive_addressee")
class Addressee {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "directive_id", updatable = false)
    private UUID directiveId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "from_unit_id", updatable = false)
    private UUID fromUnitId;

    @Column(updatable = false)
    private int level;

    @Column(name = "addressed_on", updatable = false)
    private LocalDate addressedOn;

    @Column(name = "acknowledge_by", updatable = false)
    private LocalDate acknowledgeBy;

    @Column(name = "plan_by", updatable = false)
    private LocalDate planBy;

    @Enumerated(EnumType.STRING)
    private AddresseeState state;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @Column(name = "acknowledged_by")
    private UUID acknowledgedBy;

    private String note;

    @Column(name = "released_because")
    private String releasedBecause;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    Addressee() {}

    /**
     * How a directive reaches units.
     *
     * @param level 1 for those that the keeper addresses, one more each time that it is passed on
     */
    record Way(UUID fromUnitId, int level, LocalDate on, LocalDate acknowledgeBy, LocalDate planBy) {}

    static Addressee of(UUID directiveId, UUID unitId, Way way, UUID by, Instant at) {
        Addressee addressee = new Addressee();
        addressee.id = Ids.next();
        addressee.directiveId = directiveId;
        addressee.unitId = unitId;
        addressee.fromUnitId = way.fromUnitId();
        addressee.level = way.level();
        addressee.addressedOn = way.on();
        addressee.acknowledgeBy = way.acknowledgeBy();
        addressee.planBy = way.planBy();
        addressee.state = AddresseeState.WAITING;
        addressee.recordedBy = by;
        addressee.recordedAt = at;
        return addressee;
    }

    void acknowledge(String word, LocalDate on, UUID by) {
        state = LIFECYCLE.take(null, state, AddresseeAction.ACKNOWLEDGE);
        acknowledgedOn = on;
        acknowledgedBy = by;
        note = word;
    }

    boolean isWaiting() {
        return state == AddresseeState.WAITING;
    }

    void requireAcknowledged(AddresseeAction action) {
        LIFECYCLE.take(null, state, action);
    }

    void release(String because) {
        state = LIFECYCLE.take(null, state, AddresseeAction.RELEASE);
        releasedBecause = because;
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

    UUID unitId() {
        return unitId;
    }

    UUID fromUnitId() {
        return fromUnitId;
    }

    LocalDate addressedOn() {
        return addressedOn;
    }

    LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    LocalDate planBy() {
        return planBy;
    }
}
