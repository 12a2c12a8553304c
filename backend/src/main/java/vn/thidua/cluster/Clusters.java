package vn.thidua.cluster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code cluster}. */
@Singleton
class Clusters implements PanacheRepositoryBase<Cluster, UUID> {

    private static final String ITEM = "c.id, c.code, c.kind, c.name, c.name_en, c.note, c.standing,"
            + " (select count(distinct m.unit_id) from cluster_member m where m.cluster_id = c.id and m.superseded_at is null"
            + " and m.valid && " + ClusterYear.days("cast(:year as integer)") + ") as member_count";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Actor actor;

    Clusters(Jdbi jdbi, Listings listings, Actor actor) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.actor = actor;
    }

    /**
     * Those of every ministry: what they are is no secret.
     *
     * @param year whose members are counted
     */
    Listing<ClusterItem> listing(ClusterFilter filter, int year) {
        return listings.of(ITEM, "cluster c", "c.id", ClusterItem::read)
                .bind("year", year)
                .search("c.search", filter.q)
                .where("c.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("c.unit_id = :unit", "unit", filter.unitId)
                .where(ClusterYear.head("c.id", "cast(:year as integer)") + " = :headedBy", "headedBy", filter.headedBy)
                .sortedBy(
                        SortKey.of("ordinal", "c.ordinal", "integer"),
                        SortKey.of("name", "c.name collate vietnamese", "text"))
                .first("ordinal");
    }

    Optional<ClusterView> view(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.*, " + UnitRef.columns("u", "unit")
                                + " from (select id, code, kind, ordinal, name, name_en, note, standing, source, updated_at, version,"
                                + " unit_id as of_unit_id from cluster where id = :id) c join unit_now u on u.id = c.of_unit_id")
                .bind("id", id)
                .map((row, context) -> ClusterView.read(row, unit -> actor.may(Permission.CLUSTER_KEEP, unit)))
                .findOne());
    }

    boolean isMinistry(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :id and kind = 'MINISTRY')")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Every cluster of the ministry by its code, for files that name clusters by code. */
    Map<String, UUID> idsByCode(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery("select code, id from cluster where unit_id = :unit")
                .bind("unit", unitId)
                .map((row, context) -> Map.entry(row.getString("code"), Rows.id(row, "id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
