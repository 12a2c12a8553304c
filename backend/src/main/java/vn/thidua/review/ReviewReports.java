package vn.thidua.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Scope;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries reports as things. */
@Singleton
class ReviewReports implements PanacheRepositoryBase<ReviewReport, UUID> {

    private final Listings listings;
    private final BusinessClock clock;

    ReviewReports(Listings listings, BusinessClock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    /** The reports of one cycle that lie within reach: a cycle has some hundreds, and its index finds them. */
    Listing<ReviewReportItem> listing(UUID cycleId, ReviewReportFilter filter, Scope scope) {
        Listing<ReviewReportItem> listing = listings.of(
                        ReviewReportItem.COLUMNS,
                        "review_report r " + ReviewReportItem.JOINS,
                        "r.id",
                        ReviewReportItem::read)
                .where("r.cycle_id = :cycle")
                .bind("cycle", cycleId)
                .bind("today", clock.today())
                .where("r.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sift("u.name", filter.q)
                .sortedBy(
                        SortKey.of("unit", "u.name collate vietnamese", "text"),
                        SortKey.nullable("submittedOn", "r.submitted_on", "date"));
        if (filter.late) {
            listing.where(ReviewReportItem.LATE);
        }
        return scope.limit(listing, "r.unit_id").first("unit");
    }
}
