package vn.thidua.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Scope;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries score sheets and their criteria. */
@Singleton
class ScoreSheets implements PanacheRepositoryBase<ScoreSheet, UUID> {

    /** Whose business a sheet is: whoever heads the cluster in the year, else the ministry. */
    private static final String HOME = "coalesce(" + ClusterYear.head("s.cluster_id", "s.year") + ", s.unit_id)";

    private static final String CRITERIA = """
            select k.id, k.code, p.code as parent_code, k.name, k.kind, k.max, k.freedom, k.measure
              from score_criterion k left join score_criterion p on p.id = k.parent_id
             where k.sheet_id = :sheet order by k.ordinal
            """;

    private final Jdbi jdbi;
    private final Listings listings;

    ScoreSheets(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** What was issued is no secret; drafts are for whoever works on them. */
    Listing<SheetItem> listing(SheetFilter filter, Scope drafts) {
        Listing<SheetItem> listing = listings.of(
                        SheetItem.COLUMNS,
                        "score_sheet s left join cluster c on c.id = s.cluster_id",
                        "s.id",
                        SheetItem::read)
                .where("s.year = :year", "year", filter.year)
                .where("(s.cluster_id = :cluster or s.cluster_id is null)", "cluster", filter.cluster)
                .where("s.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(SortKey.of("updatedAt", "s.updated_at", "timestamptz"));
        return drafts.limit(listing, HOME, "s.state = 'ISSUED'");
    }

    /** Whose business it is. */
    UUID homeOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + HOME + " from score_sheet s where s.id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .one());
    }

    /** Its own row; criteria and actions are added by whoever shows it. */
    Optional<SheetView> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.*, c.code as cluster_code, c.name as cluster_name, c.kind as cluster_kind, "
                                + UnitRef.columns("u", "of_unit")
                                + " from score_sheet s join unit_now u on u.id = s.unit_id left join cluster c on c.id = s.cluster_id"
                                + " where s.id = :id")
                .bind("id", id)
                .map((row, context) -> new SheetView(
                        Rows.id(row, "id"),
                        UnitRef.read(row, "of_unit"),
                        ClusterRef.read(row),
                        Rows.id(row, "frame_id"),
                        row.getInt("year"),
                        row.getInt("ordinal"),
                        row.getString("title"),
                        row.getString("note"),
                        row.getBoolean("example"),
                        Rows.constant(row, "state", SheetState.class),
                        List.of(),
                        Rows.instant(row, "updated_at"),
                        List.of(),
                        row.getLong("version")))
                .findOne());
    }

    /** In order. */
    List<CriterionDraft> criteria(UUID sheetId) {
        return jdbi.withHandle(handle -> handle.createQuery(CRITERIA)
                .bind("sheet", sheetId)
                .map((row, context) -> criterion(row))
                .list());
    }

    private static CriterionDraft criterion(ResultSet row) throws SQLException {
        return new CriterionDraft(
                row.getString("code"),
                row.getString("parent_code"),
                row.getString("name"),
                Rows.constant(row, "kind", CriterionKind.class),
                row.getBigDecimal("max"),
                Rows.constant(row, "freedom", CriterionFreedom.class),
                Rows.constant(row, "measure", Measure.class));
    }

    /** The same as a tree to score by. */
    CriterionTree tree(UUID sheetId) {
        return new CriterionTree(jdbi.withHandle(handle -> handle.createQuery(CRITERIA)
                .bind("sheet", sheetId)
                .map((row, context) -> new Criterion(Rows.id(row, "id"), criterion(row)))
                .list()));
    }

    void replaceCriteria(UUID sheetId, List<CriterionDraft> criteria) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from score_criterion where sheet_id = :sheet")
                    .bind("sheet", sheetId)
                    .execute();
            if (criteria.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "insert into score_criterion (id, sheet_id, ordinal, parent_id, code, name, kind, max, freedom, measure)"
                            + " values (:id, :sheet, :ordinal, :parent, :code, :name, :kind, :max, :freedom, :measure)");
            Map<String, UUID> ids = new HashMap<>();
            for (int i = 0; i < criteria.size(); i++) {
                CriterionDraft one = criteria.get(i);
                UUID id = Ids.next();
                ids.put(one.code(), id);
                batch.bind("id", id)
                        .bind("sheet", sheetId)
                        .bind("ordinal", i)
                        .bind("parent", one.parentCode() == null ? null : ids.get(one.parentCode()))
                        .bind("code", one.code())
                        .bind("name", one.name())
                        .bind("kind", one.kind().name())
                        .bind("max", one.max())
                        .bind("freedom", one.freedom().name())
                        .bind(
                                "measure",
                                one.measure() == null ? null : one.measure().name())
                        .add();
            }
            batch.execute();
        });
    }

    /** The next version of the year; of two who begin at once the second is refused by the database. */
    int nextOrdinal(UUID unitId, UUID clusterId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(ordinal), 0) + 1 from score_sheet"
                                + " where unit_id = :unit and cluster_id is not distinct from cast(:cluster as uuid) and year = :year")
                .bind("unit", unitId)
                .bind("cluster", clusterId)
                .bind("year", year)
                .mapTo(Integer.class)
                .one());
    }

    boolean isMinistry(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :id and kind = 'MINISTRY')")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whoever heads the cluster in the year, else the ministry that organises it; empty where there is no such cluster of the ministry. */
    Optional<UUID> home(UUID unitId, UUID clusterId, int year) {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce("
                        + ClusterYear.head("c.id", "cast(:year as integer)")
                        + ", c.unit_id) from cluster c where c.id = :cluster and c.unit_id = :unit")
                .bind("cluster", clusterId)
                .bind("unit", unitId)
                .bind("year", year)
                .mapTo(UUID.class)
                .findOne());
    }
}
