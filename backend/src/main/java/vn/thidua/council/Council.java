package vn.thidua.council;

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
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** A council. Its seats and regulations are written under its lock by {@link CouncilSeats} and {@link CouncilRegulations}. */
@Entity
@Table(name = "council")
class Council {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CouncilLevel level;

    private String name;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "founded_on")
    private LocalDate foundedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Standing standing;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Council() {}

    static Council found(CouncilDraft draft, Standing standing, Instant at) {
        Council council = new Council();
        council.id = Ids.next();
        council.unitId = draft.unitId();
        council.level = draft.level();
        council.standing = standing;
        council.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        council.say(draft, at);
        return council;
    }

    /** Whose council it is, and of which level, stays: another one is another council. */
    void change(CouncilDraft draft, Instant at) {
        if (!unitId.equals(draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS, unitId);
        }
        if (level != draft.level()) {
            throw Problem.invalid("/level", ViolationCode.DIFFERS, level);
        }
        say(draft, at);
    }

    private void say(CouncilDraft draft, Instant at) {
        if (draft.endedOn() != null && draft.endedOn().isBefore(draft.foundedOn())) {
            throw Problem.invalid("/endedOn", ViolationCode.ENDS_BEFORE_START);
        }
        name = draft.name();
        decisionNumber = draft.decisionNumber();
        foundedOn = draft.foundedOn();
        endedOn = draft.endedOn();
        touch(at);
    }

    /** Its members or its regulation have changed: whoever read it before has not seen them. */
    void touch(Instant at) {
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean stands(LocalDate day) {
        return !day.isBefore(foundedOn) && (endedOn == null || !day.isAfter(endedOn));
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

    /** As the trail calls it. */
    String label() {
        return name;
    }
}
