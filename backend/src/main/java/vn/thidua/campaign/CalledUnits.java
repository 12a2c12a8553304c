package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;

/** Whom a campaign calls to register: the units directly under its unit, and those that its unit oversees. */
@Singleton
public class CalledUnits {

    /** The ministry has some thirty units of its own and oversees 63 provincial departments; more than this is a mistake in the tree. */
    private static final int BOUND = 1000;

    /** Of the unit {@code :unit} on {@code :day}. */
    static final String CALLED =
            "select s.unit_id from unit_state s where (s.parent_id = :unit or s.overseer_id = :unit)"
                    + " and s.superseded_at is null and s.valid @> :day";

    /** A campaign {@code k} that responds to {@code :campaign}. */
    static final String RESPONSE = "k.parent_id = :campaign and k.state in ('LAUNCHED', 'CLOSED')";

    private final Jdbi jdbi;

    CalledUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those in force on the day. */
    public List<UUID> of(UUID unitId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(CALLED + " limit " + BOUND)
                .bind("unit", unitId)
                .bind("day", day)
                .mapTo(UUID.class)
                .list());
    }

    /** A unit that registered, withdrew and registered anew stands registered. */
    Coverage coverage(UUID campaignId, UUID unitId, LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("with called as (" + CALLED + "), answered as (select r.unit_id,"
                                + " bool_or(r.state <> 'WITHDRAWN') as stands, bool_or(r.state = 'CONFIRMED') as confirmed,"
                                + " bool_or(r.state <> 'WITHDRAWN' and exists (select from progress_figure f"
                                + " where f.registration_id = r.id)) as reported"
                                + " from registration r where r.campaign_id = :campaign group by r.unit_id)"
                                + ", responding as (select distinct k.unit_id from campaign k where " + RESPONSE + ")"
                                + " select count(c.unit_id) as asked,"
                                + " count(*) filter (where c.unit_id is not null and a.stands) as registered,"
                                + " count(*) filter (where c.unit_id is not null and a.confirmed) as confirmed,"
                                + " count(*) filter (where c.unit_id is not null and a.reported) as reported,"
                                + " count(*) filter (where c.unit_id is not null and a.stands is not true and k.unit_id is not null)"
                                + " as responding,"
                                + " count(*) filter (where c.unit_id is not null and not a.stands and k.unit_id is null) as withdrawn,"
                                + " count(*) filter (where a.unit_id is null and k.unit_id is null) as unanswered,"
                                + " count(*) filter (where c.unit_id is null and a.stands) as others"
                                + " from called c full join answered a on a.unit_id = c.unit_id"
                                + " left join responding k on k.unit_id = c.unit_id")
                        .bind("campaign", campaignId)
                        .bind("unit", unitId)
                        .bind("day", day)
                        .map((row, context) -> new Coverage(
                                row.getInt("asked"),
                                row.getInt("registered"),
                                row.getInt("confirmed"),
                                row.getInt("reported"),
                                row.getInt("responding"),
                                row.getInt("withdrawn"),
                                row.getInt("unanswered"),
                                row.getInt("others")))
                        .one());
    }

    /**
     * Whether the unit may answer the campaign at all. A national or a cluster's campaign is for everyone; one of a ministry or of a unit is for
     * what that unit reaches.
     */
    boolean concerns(CampaignLevel level, UUID campaignUnitId, UUID unitId) {
        if (level == CampaignLevel.NATIONAL || level == CampaignLevel.CLUSTER) {
            return true;
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select :unit = :root or exists (select from unit_reach where root_id = :root and unit_id = :unit)")
                .bind("unit", unitId)
                .bind("root", campaignUnitId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether there is a unit within the scope that the campaign concerns and that does not stand registered yet. */
    boolean anyLeft(CampaignRow campaign, Scope scope, LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from unit_state s where s.superseded_at is null"
                                + " and s.valid @> :day and (s.unit_id = any(:scope) or s.parent_id = :unit or s.overseer_id = :unit)"
                                + " and " + Scope.predicate("s.unit_id")
                                + " and (:everyone or s.unit_id = :unit or exists (select from unit_reach"
                                + " where root_id = :unit and unit_id = s.unit_id))"
                                + " and not exists (select from registration r where r.campaign_id = :campaign and r.unit_id = s.unit_id"
                                + " and r.state <> 'WITHDRAWN'))")
                        .bind("day", day)
                        .bindArray("scope", UUID.class, (Object[]) scope.roots())
                        .bind("unit", campaign.unit().id())
                        .bind("campaign", campaign.id())
                        .bind(
                                "everyone",
                                campaign.level() == CampaignLevel.NATIONAL || campaign.level() == CampaignLevel.CLUSTER)
                        .mapTo(Boolean.class)
                        .one());
    }
}
