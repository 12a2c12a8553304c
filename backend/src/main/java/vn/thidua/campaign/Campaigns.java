package vn.thidua.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The only place that queries the campaign tables. */
@Singleton
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** What is launched is public, whatever became of it. */
    private static final String PUBLIC = "c.state in ('LAUNCHED', 'CLOSED', 'CANCELLED')";

    private static final String ITEM = "c.id, c.title, c.level, c.method, c.state, " + UnitRef.columns("u", "unit")
            + ", c.starts_on, c.ends_on, c.launched_on, c.standing";
    private static final String JOINS = "join unit_now u on u.id = c.unit_id";
    private static final String FROM = "campaign c " + JOINS;
    private static final String REGISTERED =
            ", (select count(*) from registration r where r.campaign_id = c.id and r.state <> 'WITHDRAWN') as registered";

    private final Jdbi jdbi;
    private final Listings listings;

    Campaigns(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    /** What lies in scope, and what is public. */
    Listing<CampaignItem> listing(CampaignFilter filter, Scope scope) {
        Listing<CampaignItem> listing =
                listings.of(ITEM + REGISTERED + ", c.updated_at", "campaign c", JOINS, "c.id", CampaignItem::read);
        return filtered(scope.limit(listing, "c.unit_id", PUBLIC), filter);
    }

    Page<PublicCampaignItem> listPublic(CampaignFilter filter, PageRequest request) {
        return filtered(
                        listings.of(ITEM, "campaign c", JOINS, "c.id", PublicCampaignItem::read)
                                .where(PUBLIC),
                        filter)
                .page(request);
    }

    private static <T> Listing<T> filtered(Listing<T> listing, CampaignFilter filter) {
        return listing.search("c.search", filter.q)
                .where("c.state = :state", "state", name(filter.state))
                .where("c.level = :level", "level", name(filter.level))
                .where("c.unit_id = :unit", "unit", filter.unit)
                .where("c.parent_id = :parent", "parent", filter.parent)
                .where("c.directive_id = :directive", "directive", filter.directive)
                .where("coalesce(c.starts_on, c.launched_on) < :yearEnd", "yearEnd", firstDay(filter.year, 1))
                .where("coalesce(c.ends_on, 'infinity') >= :yearStart", "yearStart", firstDay(filter.year, 0))
                .sortedBy(
                        SortKey.nullable("startsOn", "c.starts_on", "date"),
                        SortKey.of("title", "c.title collate vietnamese", "text"),
                        SortKey.nullable("launchedOn", "c.launched_on", "date"))
                .first("-startsOn");
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static LocalDate firstDay(Integer year, int later) {
        if (year == null) {
            return null;
        }
        if (year < 1945 || year > 2100) {
            throw Problem.invalid("?year", ViolationCode.OUT_OF_RANGE, "1945–2100");
        }
        return LocalDate.of(year + later, 1, 1);
    }

    /** The id of the campaign that the data files call by this code; null when there is none. */
    UUID idOf(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from campaign where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    Optional<CampaignRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select c.*, " + UnitRef.columns("u", "unit")
                        + ", p.title as parent_title, p.level as parent_level from " + FROM
                        + " left join campaign p on p.id = c.parent_id where c.id = :id")
                .bind("id", id)
                .map((row, context) -> CampaignRow.read(row, criteria(handle, id), phases(handle, id)))
                .findOne());
    }

    private static List<CriterionView> criteria(Handle handle, UUID campaignId) {
        return handle.createQuery("select " + CriterionView.COLUMNS
                        + " from campaign_criterion c where c.campaign_id = :id order by c.ordinal")
                .bind("id", campaignId)
                .map((row, context) -> CriterionView.read(row))
                .list();
    }

    private static List<Phase> phases(Handle handle, UUID campaignId) {
        return handle.createQuery("select kind, name, starts_on, ends_on from campaign_phase"
                        + " where campaign_id = :id order by ordinal")
                .bind("id", campaignId)
                .map((row, context) -> Phase.read(row))
                .list();
    }
}
