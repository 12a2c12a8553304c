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

/** Who belongs to which cluster: the only place that writes that table, which only ever gains rows. */
@Singleton
class ClusterMembers {

    private static final String FROM =
            "cluster_member m join cluster c on c.id = m.cluster_id join unit_now u on u.id = m.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final CurrentAccount account;

    ClusterMembers(Jdbi jdbi, Listings listings, CurrentAccount account) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.account = account;
    }

    /** @param year those who were members on any day of it */
    Listing<ClusterMemberItem> ofCluster(UUID clusterId, int year) {
        return list().where("m.cluster_id = :cluster", "cluster", clusterId)
                .where("m.valid && " + ClusterYear.days("cast(:year as integer)"), "year", year)
                .sortedBy(SortKey.of("name", "u.name collate vietnamese", "text"))
                .first("name");
    }

    /** Newest first. */
    Listing<ClusterMemberItem> ofUnit(UUID unitId) {
        return list().where("m.unit_id = :unit", "unit", unitId)
                .sortedBy(SortKey.of("from", "lower(m.valid)", "date"))
                .first("-from");
    }

    private Listing<ClusterMemberItem> list() {
        return listings.of(ClusterMemberItem.COLUMNS, FROM, "m.id", ClusterMemberItem::read)
                .where("m.superseded_at is null");
    }

    /** One that holds, not one that was superseded. */
    Optional<ClusterMember> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select *, lower(valid) as since, upper(valid) as until from cluster_member"
                                + " where id = :id and superseded_at is null")
                .bind("id", id)
                .map((row, context) -> new ClusterMember(
                        Rows.id(row, "id"),
                        Rows.id(row, "cluster_id"),
                        Rows.id(row, "unit_id"),
                        Rows.date(row, "since"),
                        Rows.date(row, "until"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString("source")))
                .findOne());
    }

    void add(ClusterMember member) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into cluster_member (id, cluster_id, unit_id, valid, standing, source, recorded_by)"
                                + " values (:id, :clusterId, :unitId, daterange(:from, :until), :standing, :source, :by)")
                .bind("id", member.id())
                .bind("clusterId", member.clusterId())
                .bind("unitId", member.unitId())
                .bind("from", member.from())
                .bind("until", member.until())
                .bind("standing", member.standing().name())
                .bind("source", member.source())
                .bind("by", account.isSignedIn() ? account.accountId() : null)
                .execute());
    }

    void supersede(ClusterMember member, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update cluster_member set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where id = :id and superseded_at is null")
                .bind("id", member.id())
                .bind("because", because)
                .execute());
    }
}
