package vn.thidua.cluster;

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
import vn.thidua.platform.Standing;

/** A block or a cluster. Its members are written under its lock by {@link ClusterMembers}. */
@Entity
@Table(name = "cluster")
class Cluster {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    private String code;

    @Enumerated(EnumType.STRING)
    private ClusterKind kind;

    private int ordinal;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String note;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String source;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    Cluster() {}

    static Cluster form(UUID unitId, ClusterDraft draft, Standing standing, String source, Instant at) {
        Cluster cluster = new Cluster();
        cluster.id = Ids.next();
        cluster.unitId = unitId;
        cluster.source = source;
        cluster.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        cluster.take(draft, standing, at);
        return cluster;
    }

    /** Whoever changes it vouches for it from then on. */
    void change(ClusterDraft draft, Instant at) {
        take(draft, Standing.ENTERED, at);
    }

    /** Its members have changed: whoever read it before has not seen them. */
    void membersChanged(Instant at) {
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private void take(ClusterDraft draft, Standing known, Instant at) {
        code = draft.code();
        kind = draft.kind();
        ordinal = draft.ordinal();
        name = draft.name();
        nameEn = draft.nameEn();
        note = draft.note();
        standing = known;
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

    /** As the trail calls it. */
    String label() {
        return name;
    }

    ClusterDraft asDraft() {
        return new ClusterDraft(unitId, code, kind, ordinal, name, nameEn, note);
    }
}
