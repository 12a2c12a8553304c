package vn.thidua.review;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;

/** What stands under a report: the parts of each figure, the texts side by side, the measures. Whoever reads the report reads what went into it. */
@Singleton
class BelowReports {

    private static final String UNDER =
            "r.id in (with recursive under(id) as (select cast(:report as uuid) union all select k.id from under x join review_report k on k.parent_id = x.id)"
                    + " select id from under)";

    private final Listings listings;
    private final ReportPages pages;
    private final ReviewTemplates templates;

    BelowReports(Listings listings, ReportPages pages, ReviewTemplates templates) {
        this.listings = listings;
        this.pages = pages;
        this.templates = templates;
    }

    Listing<FigureUnitItem> figure(UUID reportId, String code, FigureFilter filter) {
        ReportPages.Row row = pages.readable(reportId);
        if (templates.of(row.cycle().id()).figures().stream()
                .noneMatch(figure -> figure.code().equals(code) && !figure.reckoned())) {
            throw Problem.notFound();
        }
        Listing<FigureUnitItem> listing = listings.of(
                        FigureUnitItem.COLUMNS, "review_report r " + FigureUnitItem.JOINS, "r.id", FigureUnitItem::read)
                .where(UNDER)
                .bind("report", reportId)
                .bind("figure", code)
                .bind("previous", row.previousId())
                .sortedBy(
                        SortKey.of("unit", "u.name collate vietnamese", "text"),
                        SortKey.nullable("value", "v.value", "numeric"));
        if (filter.outlier) {
            listing.where(Outlier.SQL);
        }
        return listing.first("unit");
    }

    /** Of those directly under it: what they tell of what lies under them stands in their own words. */
    Listing<SectionTextItem> texts(UUID reportId, String section) {
        pages.readable(reportId);
        return listings.of(
                        "r.id, u.id as unit_id, u.code as unit_code, u.name as unit_name, r.state, t.content",
                        "review_report r join unit_now u on u.id = r.unit_id join review_text t on t.report_id = r.id and t.section = :section",
                        "r.id",
                        SectionTextItem::read)
                .where("r.parent_id = :report")
                .where("r.state in " + ReportState.COUNTED_SQL)
                .bind("report", reportId)
                .bind("section", section)
                .sortedBy(SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("unit");
    }

    Listing<MeasureItem> measures(UUID reportId) {
        pages.readable(reportId);
        return listings.of(
                        "m.id, m.report_id, u.id as unit_id, u.code as unit_code, u.name as unit_name, m.content, m.lead, m.due_on",
                        "review_measure m join review_report r on r.id = m.report_id join unit_now u on u.id = r.unit_id",
                        "m.id",
                        MeasureItem::read)
                .where(UNDER)
                .where("r.state in " + ReportState.COUNTED_SQL)
                .bind("report", reportId)
                .sortedBy(
                        SortKey.of("unit", "u.name collate vietnamese", "text"),
                        SortKey.nullable("dueOn", "m.due_on", "date"))
                .first("unit");
    }
}
