package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** The reviews of campaigns, never changed once held: the only place that queries the table. */
@Singleton
class CampaignReviews {

    private static final String COLUMNS =
            "v.id, v.kind, v.held_on, v.summary, v.lessons, v.not_worked, v.figures, v.recorded_at, a.display_name,"
                    + " (select coalesce(jsonb_agg(jsonb_build_object('unit', jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name),"
                    + " 'reason', p.reason) order by p.ordinal), '[]')"
                    + " from campaign_review_praise p join unit_now u on u.id = p.unit_id where p.review_id = v.id) as praised";

    private static final String FROM = "campaign_review v join account a on a.id = v.recorded_by";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    CampaignReviews(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** @return its id */
    UUID add(
            UUID campaignId,
            ReviewKind kind,
            LocalDate heldOn,
            CampaignReviewDraft said,
            CampaignProgress figures,
            Stamp stamp) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into campaign_review (id, campaign_id, kind, held_on, summary, lessons, not_worked, figures, recorded_by)"
                                    + " values (:id, :campaign, :kind, :held, :summary, :lessons, :notWorked, cast(:figures as jsonb), :by)")
                    .bind("id", id)
                    .bind("campaign", campaignId)
                    .bind("kind", kind.name())
                    .bind("held", heldOn)
                    .bind("summary", said.summary())
                    .bind("lessons", said.lessons())
                    .bind("notWorked", said.notWorked())
                    .bind("figures", json.write(figures))
                    .bind("by", stamp.accountId())
                    .execute();
            praise(handle, id, said.praised());
        });
        return id;
    }

    private static void praise(Handle handle, UUID reviewId, List<PraiseDraft> praised) {
        if (praised.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("insert into campaign_review_praise (review_id, unit_id, ordinal, reason)"
                        + " values (:review, :unit, :ordinal, :reason)");
        for (int place = 0; place < praised.size(); place++) {
            batch.bind("review", reviewId)
                    .bind("unit", praised.get(place).unitId())
                    .bind("ordinal", place)
                    .bind("reason", praised.get(place).reason())
                    .add();
        }
        batch.execute();
    }

    /** Newest first. */
    Page<CampaignReviewView> list(UUID campaignId, PageRequest request) {
        return listings.of(COLUMNS, FROM, "v.id", this::read)
                .where("v.campaign_id = :campaign", "campaign", campaignId)
                .sortedBy(SortKey.of("heldOn", "v.held_on", "date"))
                .page(request);
    }

    Optional<CampaignReviewView> find(UUID campaignId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from " + FROM + " where v.id = :id and v.campaign_id = :campaign")
                .bind("id", id)
                .bind("campaign", campaignId)
                .map((row, context) -> read(row))
                .findOne());
    }

    private CampaignReviewView read(ResultSet row) throws SQLException {
        return new CampaignReviewView(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", ReviewKind.class),
                Rows.date(row, "held_on"),
                row.getString("summary"),
                row.getString("lessons"),
                row.getString("not_worked"),
                json.list(row.getString("praised"), PraisedUnit[].class),
                json.read(row.getString("figures"), CampaignProgress.class),
                Rows.instant(row, "recorded_at"),
                row.getString("display_name"));
    }
}
