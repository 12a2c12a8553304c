package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import vn.thidua.access.Scope;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The rows of reports: those behind a figure, and those by which two moments of knowledge differ. */
@Singleton
class ReportPages {

    private final Listings listings;
    private final ReportReach reach;

    ReportPages(Listings listings, ReportReach reach) {
        this.listings = listings;
        this.reach = reach;
    }

    private Scope scope(ReportKind kind) {
        return reach.of(kind);
    }

    Listing<ReportRow> rows(ReportAsked asked) {
        ReportKind kind = asked.kind();
        Listing<ReportRow> listing = listings.of(
                ReportRow.columns(kind),
                "(" + kind.rows() + ") r left join unit_now u on u.id = r.unit_id",
                "r.id",
                row -> ReportRow.read(row, kind));
        return new ReportConditions(asked, scope(kind))
                .narrow(listing)
                .sortedBy(
                        SortKey.nullable("onDay", "r.on_day", "date"),
                        SortKey.nullable("label", "r.label collate vietnamese", "text"));
    }

    /** @param since the earlier moment */
    Listing<ReportChange> changes(ReportAsked asked, OffsetDateTime since) {
        ReportKind kind = asked.kind();
        ReportConditions conditions = new ReportConditions(asked, scope(kind));
        Listing<ReportChange> listing = listings.of(
                ReportChange.COLUMNS, ReportChange.table(kind, conditions.sql()), "x.id", ReportChange::read);
        conditions.bind(listing::bind);
        return listing.bind("since", since)
                .sortedBy(
                        SortKey.nullable("label", "x.label collate vietnamese", "text"),
                        SortKey.of("way", "x.way", "text"))
                .first("label");
    }
}
