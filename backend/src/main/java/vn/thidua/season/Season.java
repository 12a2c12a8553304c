package vn.thidua.season;

import static vn.thidua.season.SeasonLifecycle.LIFECYCLE;

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
import vn.thidua.platform.problem.Problem;

/** A ministry's season of one year. Its letters are written by {@link SeasonLetters}, always under this row's lock. */
@Entity
@Table(name = "season")
class Season {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    private SeasonState state;

    private int ordinal;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Season() {}

    static Season begin(UUID unitId, int year, UUID by, Instant at) {
        Season season = new Season();
        season.id = Ids.next();
        season.unitId = unitId;
        season.year = year;
        season.state = SeasonState.DRAFT;
        season.ordinal = 1;
        season.createdBy = by;
        season.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        season.updatedAt = season.createdAt;
        return season;
    }

    void edit(Instant at) {
        take(SeasonAction.EDIT, SeasonFindings.NOT_ASKED, at);
    }

    /** @throws Problem {@code INVALID} with everything that is missing or that the law forbids */
    void issue(SeasonFindings findings, Instant at) {
        if (state == SeasonState.DRAFT && !findings.all().isEmpty()) {
            throw Problem.invalid(findings.all());
        }
        take(SeasonAction.ISSUE, findings, at);
    }

    /** The next version, in force at once. */
    void amend(Instant at) {
        take(SeasonAction.AMEND, SeasonFindings.NOT_ASKED, at);
        ordinal++;
    }

    private void take(SeasonAction action, SeasonFindings findings, Instant at) {
        state = LIFECYCLE.take(findings, state, action);
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

    int year() {
        return year;
    }

    int ordinal() {
        return ordinal;
    }

    SeasonState state() {
        return state;
    }
}
