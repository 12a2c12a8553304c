package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** How a campaign goes down, criterion by criterion: each answer one projection. */
@Singleton
class Cascades {

    private static final String ABOVE =
            "with recursive above as (select c.parent_id as id, 1 as height from campaign c where c.id = :campaign union all"
                    + " select p.parent_id, a.height + 1 from above a join campaign p on p.id = a.id)"
                    + " select p.id, p.title, p.level from above a join campaign p on p.id = a.id order by a.height desc";

    private static final String CRITERIA = "select " + CriterionView.COLUMNS + ", theirs.aligned,"
            + " case when c.adds_up then theirs.target_sum end as target_sum, case when c.adds_up then theirs.reached end as reached"
            + " from campaign_criterion c cross join lateral (select count(distinct a.campaign_id) as aligned,"
            + " sum(a.target) filter (where a.adds_up) as target_sum, sum(have.value) filter (where a.adds_up) as reached"
            + " from campaign_criterion a join campaign k on k.id = a.campaign_id and " + CalledUnits.RESPONSE
            + " cross join lateral (select sum(p.value) as value from (select 1) one" + RollUp.REGISTERED_THERE
            + ") have"
            + " where a.parent_criterion_id = c.id) theirs where c.campaign_id = :campaign order by c.ordinal";

    /**
     * The campaigns under {@code :campaign}, each with its criterion that carries {@code :criterion} on, however deep; and the units that each of them
     * called which have no campaign of their own. A place goes before what lies under it, and what lies under a campaign that carries it on by several
     * criteria is still told once.
     */
    private static final String TREE =
            "(with recursive node as (select k.id as campaign_id, k.unit_id, cast(null as uuid) as above_id,"
                    + " cast(:criterion as uuid) as criterion_id, cast(null as uuid) as criterion_above_id, 0 as depth, '' as path"
                    + " from campaign k where k.id = :campaign union all"
                    + " select k.id, k.unit_id, n.campaign_id, a.id, n.criterion_id, n.depth + 1, n.path || ' › ' || u.name || ' ' || k.id"
                    + " from node n join campaign k on k.parent_id = n.campaign_id and k.state in ('LAUNCHED', 'CLOSED')"
                    + " join unit_now u on u.id = k.unit_id"
                    + " left join campaign_criterion a on a.campaign_id = k.id and a.parent_criterion_id = n.criterion_id)"
                    + " (select distinct on (coalesce(n.criterion_id, n.campaign_id)) n.*, coalesce(n.criterion_id, n.campaign_id) as node_id"
                    + " from node n where n.depth > 0 and (n.criterion_id is not null or n.campaign_id not in"
                    + " (select a.campaign_id from node a where a.criterion_id is not null))"
                    + " order by coalesce(n.criterion_id, n.campaign_id), n.criterion_above_id) union all"
                    + " select null, s.unit_id, n.campaign_id, null, n.criterion_id, n.depth + 1,"
                    + " n.path || ' › ' || u.name || ' ' || s.unit_id, s.unit_id"
                    + " from (select distinct on (campaign_id) * from node order by campaign_id, criterion_id) n"
                    + " join unit_state s on (s.parent_id = n.unit_id or s.overseer_id = n.unit_id) and s.superseded_at is null"
                    + " and s.valid @> cast(:today as date) join unit_now u on u.id = s.unit_id"
                    + " where not exists (select from campaign k where k.parent_id = n.campaign_id and k.unit_id = s.unit_id"
                    + " and k.state in ('LAUNCHED', 'CLOSED'))) t";

    private static final String ROWS =
            TREE + " join unit_now u on u.id = t.unit_id left join campaign k on k.id = t.campaign_id"
                    + " left join campaign_criterion c on c.id = t.criterion_id"
                    + " left join campaign_criterion b on b.id = t.criterion_above_id"
                    + " cross join lateral (select count(f.value) as reported, sum(f.value) as total, count(*) filter (where "
                    + Aim.reached("f.value", "c.target") + ") as reached_target from registration r" + RollUp.NEWEST
                    + " where r.campaign_id = c.campaign_id and r.state <> 'WITHDRAWN') have";

    private static final String COLUMNS = CriterionView.COLUMNS
            + ", t.node_id, t.depth, t.campaign_id, k.title, k.level, k.state, b.target as target_above, have.*, "
            + UnitRef.columns("u", "unit") + ", exists (select from registration g where g.campaign_id = t.above_id"
            + " and g.unit_id = t.unit_id and g.state <> 'WITHDRAWN') as registered";

    private final Jdbi jdbi;
    private final Listings listings;

    Cascades(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** What the campaign responds to, from the top down. */
    List<CampaignRef> above(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOVE)
                .bind("campaign", campaignId)
                .map((row, context) -> new CampaignRef(
                        Rows.id(row, "id"), row.getString("title"), Rows.constant(row, "level", CampaignLevel.class)))
                .list());
    }

    List<CascadeCriterion> criteria(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery(CRITERIA)
                .bind("campaign", campaignId)
                .map((row, context) -> CascadeCriterion.read(row))
                .list());
    }

    /**
     * The tree under one criterion, from the top down.
     *
     * @param seen of which units the reader sees that they have no campaign; null for all
     */
    Listing<CascadeItem> tree(UUID campaignId, UUID criterionId, LocalDate today, Scope seen) {
        Listing<CascadeItem> listing = listings.of(COLUMNS, ROWS, "t.node_id", CascadeItem::read)
                .bind("campaign", campaignId)
                .bind("criterion", criterionId)
                .bind("today", today);
        return (seen == null ? listing : seen.limit(listing, "t.unit_id", "t.campaign_id is not null"))
                .sortedBy(SortKey.of("path", "t.path collate vietnamese", "text"))
                .first("path");
    }
}
