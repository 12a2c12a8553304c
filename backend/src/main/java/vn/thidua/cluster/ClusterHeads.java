package vn.thidua.cluster;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** Who heads which cluster: the only place that writes that table. What was entered stays; a handover is added to it once. */
@Singleton
class ClusterHeads {

    private static final String FROM = "cluster_head h join unit_now u on u.id = h.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final CurrentAccount account;

    ClusterHeads(Jdbi jdbi, Listings listings, CurrentAccount account) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.account = account;
    }

    /**
     * The newest year first, in it the head before the deputy.
     *
     * @param year null for every year
     */
    Listing<ClusterHeadItem> ofCluster(UUID clusterId, Integer year) {
        return listings.of(ClusterHeadItem.COLUMNS, FROM, "h.id", ClusterHeadItem::read)
                .where("h.superseded_at is null")
                .where("h.cluster_id = :cluster", "cluster", clusterId)
                .where("h.year = :year", "year", year)
                .sortedBy(SortKey.of("year", "h.year * 2 + case h.office when 'HEAD' then 1 else 0 end", "integer"))
                .first("-year");
    }

    /** One that holds, not one that was superseded. */
    Optional<ClusterHead> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from cluster_head where id = :id and superseded_at is null")
                .bind("id", id)
                .map((row, context) -> new ClusterHead(
                        Rows.id(row, "id"),
                        Rows.id(row, "cluster_id"),
                        row.getInt("year"),
                        Rows.constant(row, "office", ClusterOffice.class),
                        Rows.id(row, "unit_id"),
                        row.getString("decision_number"),
                        Rows.date(row, "decided_on"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString("source"),
                        Rows.date(row, "handed_over_on")))
                .findOne());
    }

    /** Who heads it in a year. */
    Optional<UUID> headOf(UUID clusterId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + ClusterYear.head("cast(:cluster as uuid)", "cast(:year as integer)") + " as head")
                .bind("cluster", clusterId)
                .bind("year", year)
                .map((row, context) -> Optional.ofNullable(Rows.id(row, "head")))
                .one());
    }

    /** Whether the unit was a member on any day of the year. */
    boolean isMember(UUID clusterId, UUID unitId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from cluster_member m where m.cluster_id = :cluster and m.unit_id = :unit"
                                + " and m.superseded_at is null and m.valid && "
                                + ClusterYear.days("cast(:year as integer)") + ")")
                .bind("cluster", clusterId)
                .bind("unit", unitId)
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    void add(ClusterHead head) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into cluster_head (id, cluster_id, year, office, unit_id, decision_number, decided_on, standing, source, recorded_by)"
                                + " values (:id, :clusterId, :year, :office, :unitId, :number, :decidedOn, :standing, :source, :by)")
                .bind("id", head.id())
                .bind("clusterId", head.clusterId())
                .bind("year", head.year())
                .bind("office", head.office().name())
                .bind("unitId", head.unitId())
                .bind("number", head.decisionNumber())
                .bind("decidedOn", head.decidedOn())
                .bind("standing", head.standing().name())
                .bind("source", head.source())
                .bind("by", account.isSignedIn() ? account.accountId() : null)
                .execute());
    }

    void handOver(UUID id, ClusterHandover handover) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update cluster_head set handed_over_on = :on, handover_note = :note where id = :id")
                .bind("id", id)
                .bind("on", handover.on())
                .bind("note", handover.note())
                .execute());
    }

    void supersede(UUID id, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update cluster_head set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where id = :id and superseded_at is null")
                .bind("id", id)
                .bind("because", because)
                .execute());
    }
}
