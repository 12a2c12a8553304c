package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
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

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    CampaignReviews(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    void add(
            UUID campaignId, ReviewKind kind, LocalDate heldOn, String summary, CampaignProgress figures, Stamp stamp) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into campaign_review (id, campaign_id, kind, held_on, summary, figures, recorded_by)"
                                + " values (:id, :campaign, :kind, :held, :summary, cast(:figures as jsonb), :by)")
                .bind("id", Ids.next())
                .bind("campaign", campaignId)
                .bind("kind", kind.name())
                .bind("held", heldOn)
                .bind("summary", summary)
                .bind("figures", json.write(figures))
                .bind("by", stamp.accountId())
                .execute());
    }

    /** Newest first. */
    Page<CampaignReviewView> list(UUID campaignId, PageRequest request) {
        return listings.of(
                        "v.id, v.kind, v.held_on, v.summary, v.figures, v.recorded_at, a.display_name",
                        "campaign_review v join account a on a.id = v.recorded_by",
                        "v.id",
                        this::read)
                .where("v.campaign_id = :campaign", "campaign", campaignId)
                .sortedBy(SortKey.of("heldOn", "v.held_on", "date"))
                .page(request);
    }

    private CampaignReviewView read(ResultSet row) throws SQLException {
        return new CampaignReviewView(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", ReviewKind.class),
                Rows.date(row, "held_on"),
                row.getString("summary"),
                json.read(row.getString("figures"), CampaignProgress.class),
                Rows.instant(row, "recorded_at"),
                row.getString("display_name"));
    }
}
