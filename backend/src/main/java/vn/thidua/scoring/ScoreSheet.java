package vn.thidua.scoring;

import static vn.thidua.scoring.SheetLifecycle.LIFECYCLE;

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

/** A version of a score sheet. Its criteria are written by {@link ScoreSheets}, always under this row's lock. */
@Entity
@Table(name = "score_sheet")
class ScoreSheet {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(name = "cluster_id", updatable = false)
    private UUID clusterId;

    @Column(name = "frame_id", updatable = false)
    private UUID frameId;

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private int ordinal;

    private String title;
    private String note;
    private boolean example;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    ScoreSheet() {}

    /** @param frameId the ministry's that a cluster's stands within; null of a frame */
    static ScoreSheet begin(SheetOpening opening, UUID frameId, int ordinal, UUID by, Instant at) {
        ScoreSheet sheet = new ScoreSheet();
        sheet.id = Ids.next();
        sheet.unitId = opening.unitId();
        sheet.clusterId = opening.clusterId();
        sheet.frameId = frameId;
        sheet.year = opening.year();
        sheet.ordinal = ordinal;
        sheet.title = opening.title();
        sheet.state = SheetState.DRAFT;
        sheet.createdBy = by;
        sheet.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        sheet.updatedAt = sheet.createdAt;
        return sheet;
    }

    /** What is made of an example remains one until somebody says otherwise. */
    void begunWith(ScoreSheet other) {
        example = other.example;
        note = other.note;
    }

    void edit(SheetDraft draft, Instant at) {
        take(SheetAction.EDIT, at);
        title = draft.title().strip();
        note = draft.note();
        example = draft.example();
    }

    void issue(UUID by, Instant at) {
        take(SheetAction.ISSUE, at);
        issuedBy = by;
        issuedAt = updatedAt;
    }

    void discard(Instant at) {
        take(SheetAction.DISCARD, at);
    }

    private void take(SheetAction action, Instant at) {
        state = LIFECYCLE.take(null, state, action);
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

    UUID clusterId() {
        return clusterId;
    }

    UUID frameId() {
        return frameId;
    }

    int year() {
        return year;
    }

    SheetState state() {
        return state;
    }

    /** As the trail calls it. */
    String label() {
        return title + " (" + ordinal + ")";
    }
}
