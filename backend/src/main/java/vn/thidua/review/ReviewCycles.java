package vn.thidua.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries cycles. */
@Singleton
class ReviewCycles implements PanacheRepositoryBase<ReviewCycle, UUID> {

    /** Whoever reaches its unit reads a cycle; once it is open, also whoever reaches a unit that reports in it. */
    private static final String READABLE = "(" + Scope.predicate("c.unit_id")
            + " or c.state <> 'DRAFT' and exists (select from review_report r where r.cycle_id = c.id and "
            + Scope.predicate("r.unit_id") + "))";

    private static final String ONE = "select " + ReviewCycleItem.COLUMNS
            + ", c.version, c.levels, c.guidance, c.campaign_id, c.ended_because,"
            + " p.id as previous_id, p.title as previous_title, p.kind as previous_kind, p.state as previous_state,"
            + " p.starts_on as previous_starts_on, p.ends_on as previous_ends_on, p.due_on as previous_due_on,"
            + " (select r.id from review_report r where r.cycle_id = c.id and r.parent_id is null) as summary_id"
            + " from review_cycle c " + ReviewCycleItem.JOINS
            + " left join review_cycle p on p.id = c.previous_id where c.id = :id and " + READABLE;

    private final Listings listings;
    private final Jdbi jdbi;
    private final BusinessClock clock;

    ReviewCycles(Listings listings, Jdbi jdbi, BusinessClock clock) {
        this.listings = listings;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A cycle with all but its template. */
    record Row(
            ReviewCycleItem item,
            int levels,
            String guidance,
            ReviewRef previous,
            UUID campaignId,
            String endedBecause,
            UUID summaryId,
            long version) {

        static Row read(ResultSet row) throws SQLException {
            UUID previous = Rows.id(row, "previous_id");
            return new Row(
                    ReviewCycleItem.read(row),
                    row.getInt("levels"),
                    row.getString("guidance"),
                    previous == null
                            ? null
                            : new ReviewRef(
                                    previous,
                                    row.getString("previous_title"),
                                    Rows.constant(row, "previous_kind", ReviewKind.class),
                                    Rows.constant(row, "previous_state", ReviewState.class),
                                    Rows.date(row, "previous_starts_on"),
                                    Rows.date(row, "previous_ends_on"),
                                    Rows.date(row, "previous_due_on")),
                    Rows.id(row, "campaign_id"),
                    row.getString("ended_because"),
                    Rows.id(row, "summary_id"),
                    row.getLong("version"));
        }
    }

    Listing<ReviewCycleItem> listing(ReviewFilter filter, Scope scope) {
        return listings.of(
                        ReviewCycleItem.COLUMNS, "review_cycle c", ReviewCycleItem.JOINS, "c.id", ReviewCycleItem::read)
                .where(READABLE)
                .bind("scope", scope.roots())
                .bind("today", clock.today())
                .where("c.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("c.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("c.ends_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)", "year", filter.year)
                .sortedBy(SortKey.of("endsOn", "c.ends_on", "date"))
                .first("-endsOn");
    }

    Optional<Row> row(UUID id, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                .bind("id", id)
                .bind("today", clock.today())
                .bindArray("scope", UUID.class, (Object[]) scope.roots())
                .map((row, context) -> Row.read(row))
                .findOne());
    }
}
