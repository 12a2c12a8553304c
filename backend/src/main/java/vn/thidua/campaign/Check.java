package vn.thidua.campaign;

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

/** A check of a campaign at one unit. What is not an arrow of {@link CheckLifecycle} is refused here. */
@Entity(name = "CampaignCheck")
@Table(name = "campaign_check")
class Check {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "team_unit_id", updatable = false)
    private UUID teamUnitId;

    @Column(updatable = false)
    private String focus;

    @Column(name = "planned_on", updatable = false)
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String found;

    @Column(name = "mend_by")
    private LocalDate mendBy;

    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String note;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "ended_because")
    private String endedBecause;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Check() {}

    static Check planned(CheckDraft draft, Stamp stamp) {
        Check check = new Check();
        check.id = Ids.next();
        check.campaignId = draft.campaignId();
        check.unitId = draft.unitId();
        check.teamUnitId = draft.teamUnitId();
        check.focus = draft.focus().strip();
        check.plannedOn = draft.plannedOn();
        check.state = CheckState.PLANNED;
        check.createdAt = stamp.at();
        check.createdBy = stamp.accountId();
        check.updatedAt = stamp.at();
        return check;
    }

    void record(CheckResult result, LocalDate on, Stamp stamp) {
        boolean good = result.grade() == CheckGrade.GOOD;
        take(good ? CheckAction.PASS : CheckAction.FIND, stamp);
        found = result.found().strip();
        doneOn = on;
        mendBy = good ? null : result.mendBy();
        settledOn = good ? on : null;
    }

    void answer(String words, LocalDate on, Stamp stamp) {
        take(CheckAction.ANSWER, stamp);
        answer = words.strip();
        answeredOn = on;
    }

    void verify(LocalDate on, Stamp stamp) {
        take(CheckAction.VERIFY, stamp);
        note = null;
        settledOn = on;
    }

    void sendBack(CheckReturn back, Stamp stamp) {
        take(CheckAction.SEND_BACK, stamp);
        note = back.reason().strip();
        mendBy = back.mendBy();
    }

    void cancel(String reason, LocalDate on, Stamp stamp) {
        take(CheckAction.CANCEL, stamp);
        endedBecause = reason.strip();
        settledOn = on;
    }

    private void take(CheckAction action, Stamp stamp) {
        state = CheckLifecycle.LIFECYCLE.take(new CheckLifecycle.Facts(), state, action);
        updatedAt = stamp.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID teamUnitId() {
        return teamUnitId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate mendBy() {
        return mendBy;
    }
}
