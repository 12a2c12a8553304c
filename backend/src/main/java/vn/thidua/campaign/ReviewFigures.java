package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.thidua.access.Scope;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** What each unit had come to when a review was recorded, never changed since: the only place that queries the table. */
@Singleton
class ReviewFigures {

    private static final String TAKING_PART = "select called.unit_id from (" + CalledUnits.CALLED + ") called"
            + " union select r.unit_id from registration r where r.campaign_id = :campaign and r.state <> 'WITHDRAWN'"
            + " union select k.unit_id from campaign k where " + CalledUnits.RESPONSE;

    /** A unit's own figure goes before what it reached in a campaign of its own. */
    private static final String KEEP =
            "insert into campaign_review_figure (review_id, criterion_id, unit_id, value, as_of, of_response, committed)"
                    + " select :review, c.id, t.unit_id, coalesce(f.value, theirs.value), f.as_of,"
                    + " f.value is null and theirs.value is not null, m.target"
                    + " from campaign_criterion c cross join (" + TAKING_PART + ") t"
                    + " left join registration r on r.campaign_id = c.campaign_id and r.unit_id = t.unit_id and r.state <> 'WITHDRAWN'"
                    + RollUp.NEWEST
                    + " left join lateral (select sum(p.value) as value from campaign_criterion a"
                    + " join campaign k on k.id = a.campaign_id and k.unit_id = t.unit_id and " + CalledUnits.RESPONSE
                    + RollUp.REGISTERED_THERE
                    + " where a.parent_criterion_id = c.id and a.adds_up and c.adds_up) theirs on true"
                    + " where c.campaign_id = :campaign";

    /** From the best on, by the criterion's aim. */
    private static final String MERIT = "case c.aim when 'AT_MOST' then -f.value else f.value end";

    private static final String RANKED =
            "with ranked as (select f.criterion_id, f.unit_id, f.value, rank() over (partition by f.criterion_id order by "
                    + MERIT + " desc) as place, rank() over (partition by f.criterion_id order by " + MERIT
                    + ") as from_last from campaign_review_figure f join campaign_criterion c on c.id = f.criterion_id"
                    + " where f.review_id = :review and f.value is not null) ";

    private static final String LAST = "o.criterion_id = c.id and o.from_last = 1 and o.place > 1";

    /** What hangs on units that reported nothing is not known. */
    private static final String MET =
            "case when n.reported = 0 then null when c.adds_up and c.aim = 'AT_MOST' and n.total <= c.target and n.reported < n.units"
                    + " then null when c.adds_up then " + Aim.reached("n.total", "c.target")
                    + " when c.adds_up is null or c.target is null then null when n.reached_target < n.reported then false"
                    + " when n.reported < n.units then null else true end as met";

    private static final String CRITERIA = RANKED + "select " + CriterionView.COLUMNS + ", n.*, " + MET + ", "
            + named("o.criterion_id = c.id and o.place = 1") + " as best, "
            + named(LAST + " and (:all or " + Scope.predicate("o.unit_id") + ")") + " as worst,"
            + " (select count(*) from ranked o where " + LAST + ") as worst_count"
            + " from campaign_criterion c cross join lateral (select count(*) as units, count(f.value) as reported,"
            + " sum(f.value) as total, count(*) filter (where " + Aim.reached("f.value", "c.target")
            + ") as reached_target,"
            + " count(*) filter (where " + Aim.reached("f.value", "f.committed") + ") as reached_commitment"
            + " from campaign_review_figure f where f.review_id = :review and f.criterion_id = c.id) n"
            + " where c.campaign_id = :campaign order by c.ordinal";

    private static final String STANDINGS = "(select f.unit_id, f.value, f.as_of, f.of_response, f.committed,"
            + " case when f.value is not null then rank() over (order by " + MERIT + " desc nulls last) end as place, "
            + Aim.reached("f.value", "f.committed") + " as reaches_commitment,"
            + " case when not c.adds_up then " + Aim.reached("f.value", "c.target") + " end as reaches_target"
            + " from campaign_review_figure f join campaign_criterion c on c.id = f.criterion_id"
            + " where f.review_id = :review and f.criterion_id = :criterion) s join unit_now u on u.id = s.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    ReviewFigures(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    private static String named(String which) {
        return "(select coalesce(jsonb_agg(jsonb_build_object('unit', jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name),"
                + " 'value', trim_scale(o.value)) order by u.name collate vietnamese), '[]')"
                + " from ranked o join unit_now u on u.id = o.unit_id where " + which + ")";
    }

    void keep(UUID reviewId, Campaign campaign, LocalDate day) {
        jdbi.useHandle(handle -> of(handle.createUpdate(KEEP), campaign, day)
                .bind("review", reviewId)
                .execute());
    }

    /** The units that a campaign called, and those that take part in it. */
    Set<UUID> takingPart(Campaign campaign, LocalDate day) {
        return jdbi.withHandle(handle -> of(handle.createQuery(TAKING_PART), campaign, day)
                .mapTo(UUID.class)
                .set());
    }

    private static <T extends SqlStatement<T>> T of(T statement, Campaign campaign, LocalDate day) {
        return statement
                .bind("campaign", campaign.id())
                .bind("unit", campaign.unitId())
                .bind("day", day);
    }

    /** @param seen whose figures the reader sees beside the best; null for everybody's */
    List<ReviewedCriterion> criteria(UUID reviewId, UUID campaignId, Scope seen) {
        return jdbi.withHandle(handle -> handle.createQuery(CRITERIA)
                .bind("review", reviewId)
                .bind("campaign", campaignId)
                .bind("all", seen == null)
                .bindArray("scope", UUID.class, seen == null ? new Object[0] : (Object[]) seen.roots())
                .map((row, context) -> read(row))
                .list());
    }

    private ReviewedCriterion read(ResultSet row) throws SQLException {
        CriterionView criterion = CriterionView.read(row);
        boolean eachUnits = Boolean.FALSE.equals(criterion.addsUp()) && criterion.target() != null;
        return new ReviewedCriterion(
                criterion,
                row.getInt("units"),
                row.getInt("reported"),
                Boolean.TRUE.equals(criterion.addsUp()) ? CriterionView.plain(row.getBigDecimal("total")) : null,
                eachUnits ? Rows.integer(row, "reached_target") : null,
                row.getInt("reached_commitment"),
                Rows.bool(row, "met"),
                json.list(row.getString("best"), StandingUnit[].class),
                json.list(row.getString("worst"), StandingUnit[].class),
                row.getInt("worst_count"));
    }

    /** The best first, and last those that reported nothing; the best are named to every reader. */
    Listing<ReviewStanding> standings(UUID reviewId, UUID criterionId, Scope seen) {
        Listing<ReviewStanding> listing = listings.of(
                        "s.*, " + UnitRef.columns("u", "unit"), STANDINGS, "s.unit_id", ReviewStanding::read)
                .bind("review", reviewId)
                .bind("criterion", criterionId);
        return (seen == null ? listing : seen.limit(listing, "s.unit_id", "s.place = 1"))
                .sortedBy(
                        SortKey.nullable("place", "s.place", "bigint"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("place");
    }
}
