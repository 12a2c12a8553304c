package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What a campaign has come to, each answer one projection. */
@Singleton
class RollUp {

    /** Each registration by each criterion of its campaign, with what it committed itself to and its newest figure. */
    static final String NEWEST =
            " left join registration_commitment m on m.registration_id = r.id and m.version_number = r.version_number"
                    + " and m.criterion_id = c.id"
                    + " left join lateral (select p.value, p.as_of from progress_figure p where p.registration_id = r.id"
                    + " and p.criterion_id = c.id and p.superseded_at is null order by p.as_of desc limit 1) f on true";

    /** The newest figure {@code p} of each registration of the campaign {@code k} on its criterion {@code a}. */
    static final String REGISTERED_THERE = " join registration n on n.campaign_id = k.id and n.state <> 'WITHDRAWN'"
            + " join lateral (select q.value from progress_figure q where q.registration_id = n.id"
            + " and q.criterion_id = a.id and q.superseded_at is null order by q.as_of desc limit 1) p on true";

    /** What the registrations of its own campaign come to on the criterion {@code c}. */
    private static final String OF_REGISTRATIONS =
            "select count(m.target) as committed, sum(m.target) as committed_sum, count(f.value) as reported,"
                    + " sum(f.value) as value_sum, min(f.value) as lowest, max(f.value) as highest,"
                    + " min(f.as_of) as oldest_as_of, max(f.as_of) as newest_as_of,"
                    + " count(*) filter (where " + Aim.reached("f.value", "m.target") + ") as reached_commitment,"
                    + " count(*) filter (where " + Aim.reached("f.value", "c.target") + ") as reached_target"
                    + " from registration r" + NEWEST
                    + " where r.campaign_id = c.campaign_id and r.state <> 'WITHDRAWN'";

    /**
     * What responding campaigns have come to on the criterion that they aligned with {@code c}, where both add up: of units that report no figure on
     * {@code c} itself, so that nothing counts twice.
     */
    private static final String OF_RESPONSES =
            " left join lateral (select sum(p.value) as value, count(distinct k.id) as campaigns from campaign_criterion a"
                    + " join campaign k on k.id = a.campaign_id and " + CalledUnits.RESPONSE
                    + REGISTERED_THERE
                    + " where a.parent_criterion_id = c.id and a.adds_up and c.adds_up and not exists (select from registration o"
                    + " join progress_figure g on g.registration_id = o.id and g.criterion_id = c.id"
                    + " where o.campaign_id = c.campaign_id and o.unit_id = k.unit_id and o.state <> 'WITHDRAWN')) theirs on true";

    private final Jdbi jdbi;
    private final Listings listings;

    RollUp(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    List<CriterionProgress> criteria(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + CriterionView.COLUMNS
                        + ", ours.*, theirs.value as responses_sum, theirs.campaigns as responses "
                        + "from campaign_criterion c cross join lateral (" + OF_REGISTRATIONS + ") ours" + OF_RESPONSES
                        + " where c.campaign_id = :campaign order by c.ordinal")
                .bind("campaign", campaignId)
                .map((row, context) -> CriterionProgress.read(row))
                .list());
    }

    /** The same of one registration, by criterion. */
    List<ReachedView> of(UUID registrationId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + CriterionView.COLUMNS
                        + ", m.target as committed, f.value, f.as_of, " + Aim.reached("f.value", "m.target")
                        + " as reaches_commitment, " + Aim.reached("f.value", "c.target") + " as reaches_target "
                        + "from registration r join campaign_criterion c on c.campaign_id = r.campaign_id"
                        + NEWEST + " where r.id = :registration order by c.ordinal")
                .bind("registration", registrationId)
                .map((row, context) -> reached(row))
                .list());
    }

    private static ReachedView reached(ResultSet row) throws SQLException {
        CriterionView criterion = CriterionView.read(row);
        return new ReachedView(
                criterion,
                CriterionView.plain(row.getBigDecimal("committed")),
                CriterionView.plain(row.getBigDecimal("value")),
                Rows.date(row, "as_of"),
                Rows.bool(row, "reaches_commitment"),
                Boolean.FALSE.equals(criterion.addsUp()) ? Rows.bool(row, "reaches_target") : null);
    }

    /**
     * Units that the campaign called and that have not answered at all. One that registered and withdrew has answered.
     *
     * @param scope null for those of the campaign's own unit
     */
    Listing<UnansweredUnit> unanswered(CampaignRow campaign, LocalDate day, Scope scope) {
        Listing<UnansweredUnit> listing = listings.of(
                UnitRef.columns("u", "unit") + ", o.due_on, o.due_on < cast(:today as date) as overdue",
                "unit_state s join unit_now u on u.id = s.unit_id left join obligation o on o.kind = '"
                        + LaunchCampaign.REGISTER + "' and o.subject_type = 'CAMPAIGN' and o.subject_id = :campaign"
                        + " and o.debtor_unit_id = s.unit_id and o.state = 'OPEN'",
                "s.unit_id",
                UnansweredUnit::read);
        return (scope == null ? listing : scope.limit(listing, "s.unit_id"))
                .where(
                        "(s.parent_id = :unit or s.overseer_id = :unit) and s.superseded_at is null and s.valid @> cast(:today as date)")
                .where(
                        "not exists (select from registration r where r.campaign_id = :campaign and r.unit_id = s.unit_id)")
                .where("not exists (select from campaign k where k.unit_id = s.unit_id and " + CalledUnits.RESPONSE
                        + ")")
                .bind("campaign", campaign.id())
                .bind("unit", campaign.unit().id())
                .bind("today", day)
                // Before the launch nobody is called.
                .where(campaign.isPublic() ? "true" : "false")
                .sortedBy(SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("unit");
    }
}
