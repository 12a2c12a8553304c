package vn.thidua.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries the table {@code scoring_round}. */
@Singleton
class ScoringRounds implements PanacheRepositoryBase<ScoringRound, UUID> {

    /** Whoever reaches a member reads its round. */
    private static final String REACHED =
            "exists (select from scoring_member m where m.round_id = r.id and " + Scope.predicate("m.unit_id") + ")";

    private static final String ROW =
            "select r.*, c.unit_id as ministry_id, c.code as cluster_code, c.name as cluster_name,"
                    + " c.kind as cluster_kind, " + UnitRef.columns("l", "lead_unit")
                    + ", s.title as sheet_title, s.example, (select n.id from score_sheet n where n.unit_id = s.unit_id"
                    + " and n.cluster_id is not distinct from s.cluster_id and n.year = s.year and n.ordinal > s.ordinal and n.state = 'ISSUED'"
                    + " order by n.ordinal desc limit 1) as newer_sheet_id"
                    + " from scoring_round r join cluster c on c.id = r.cluster_id join score_sheet s on s.id = r.sheet_id"
                    + " left join unit_now l on l.id = " + ClusterYear.head("r.cluster_id", "r.year")
                    + " where r.id = :id";

    private final Jdbi jdbi;
    private final Listings listings;

    ScoringRounds(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    Listing<RoundItem> listing(RoundFilter filter, Scope scope) {
        return listings.of(
                        RoundItem.COLUMNS,
                        "scoring_round r join cluster c on c.id = r.cluster_id join score_sheet s on s.id = r.sheet_id",
                        "r.id",
                        RoundItem::read)
                .where(REACHED)
                .bind("scope", scope.roots())
                .where("r.year = :year", "year", filter.year)
                .where("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("r.cluster_id = :cluster", "cluster", filter.cluster)
                .sortedBy(
                        SortKey.of("updatedAt", "r.updated_at", "timestamptz"),
                        SortKey.of("cluster", "c.ordinal", "integer"));
    }

    Optional<RoundRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static RoundRow read(ResultSet row) throws SQLException {
        return new RoundRow(
                Rows.id(row, "id"),
                ClusterRef.read(row),
                Rows.id(row, "ministry_id"),
                UnitRef.read(row, "lead_unit"),
                row.getInt("year"),
                Rows.id(row, "sheet_id"),
                row.getString("sheet_title"),
                row.getBoolean("example"),
                Rows.id(row, "newer_sheet_id"),
                Rows.constant(row, "state", RoundState.class),
                new RoundDays(
                        Rows.date(row, "self_by"),
                        Rows.date(row, "cross_by"),
                        Rows.date(row, "meeting_on"),
                        Rows.date(row, "appraise_by")),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }

    /** What running a cluster's round in a year asks about. */
    record Place(UUID clusterId, String name, UUID ministryId, UUID home) {}

    Optional<Place> place(UUID clusterId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery("select c.id, c.name, c.unit_id, coalesce("
                        + ClusterYear.head("c.id", "cast(:year as integer)")
                        + ", c.unit_id) as home from cluster c where c.id = :cluster")
                .bind("cluster", clusterId)
                .bind("year", year)
                .map((row, context) -> new Place(
                        Rows.id(row, "id"), row.getString("name"), Rows.id(row, "unit_id"), Rows.id(row, "home")))
                .findOne());
    }
}
