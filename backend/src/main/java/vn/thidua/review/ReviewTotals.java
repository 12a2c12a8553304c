package vn.thidua.review;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.paging.Listing;

/** Adds up: a report is its own value and the sum of what lies under it. */
@Singleton
class ReviewTotals {

    /** A report and all under it. Bind {@code report}. */
    static final String UNDER =
            "with recursive under(id) as (select cast(:report as uuid) union all select k.id from under x join review_report k on k.parent_id = x.id)";

    private static final String COUNTED = "r.state in " + ReportState.COUNTED_SQL;

    private static final String SUMS = UNDER + """
            select v.figure, sum(v.value) as total, sum(v.before_value) as previous, count(*) filter (where %s) as outliers
              from review_value v
             where v.cycle_id = :cycle and v.report_id in (select r.id from under x join review_report r on r.id = x.id where %s)
             group by v.figure
            """.formatted(Outlier.SQL, COUNTED);

    /** By how much what was corrected differs: the newest of each. */
    private static final String CORRECTIONS = UNDER + """
            select k.figure, sum(k.value - v.value) as difference
              from (select distinct on (report_id, figure) report_id, figure, value
                      from review_correction where cycle_id = :cycle order by report_id, figure, id desc) k
              join under x on x.id = k.report_id
              join review_report r on r.id = x.id and %s
              join review_value v on v.report_id = k.report_id and v.figure = k.figure
             group by k.figure
            """.formatted(COUNTED);

    private static final String REPORTS = UNDER
            + " select count(*) as reports, count(*) filter (where r.state in " + ReportState.COUNTED_SQL
            + ") as counted from under x join review_report r on r.id = x.id";

    private final Jdbi jdbi;
    private final ReportPages pages;
    private final ReviewTemplates templates;

    ReviewTotals(Jdbi jdbi, ReportPages pages, ReviewTemplates templates) {
        this.jdbi = jdbi;
        this.pages = pages;
        this.templates = templates;
    }

    private record Sum(BigDecimal total, BigDecimal previous, int outliers) {

        static final Sum NONE = new Sum(null, null, 0);
    }

    ReviewTotalsView of(UUID reportId) {
        ReportPages.Row row = pages.readable(reportId);
        ReviewTemplate template = templates.of(row.cycle().id());
        return jdbi.withHandle(handle -> view(handle, row, template));
    }

    private static ReviewTotalsView view(Handle handle, ReportPages.Row row, ReviewTemplate template) {
        Map<String, Sum> sums = byFigure(
                handle,
                SUMS,
                row,
                one -> new Sum(one.getBigDecimal("total"), one.getBigDecimal("previous"), one.getInt("outliers")));
        Map<String, BigDecimal> differences = row.cycle().state() == ReviewState.CLOSED
                ? byFigure(handle, CORRECTIONS, row, one -> one.getBigDecimal("difference"))
                : Map.of();
        Map<String, BigDecimal> totals = new HashMap<>();
        Map<String, BigDecimal> before = new HashMap<>();
        sums.forEach((figure, sum) -> {
            totals.put(figure, sum.total());
            before.put(figure, sum.previous());
        });
        Map<String, BigDecimal> corrected = new HashMap<>(totals);
        differences.forEach((figure, difference) -> corrected.merge(figure, difference, BigDecimal::add));
        List<ReviewTotalsView.Figure> figures = template.figures().stream()
                .map(figure -> new ReviewTotalsView.Figure(
                        figure,
                        value(figure, totals),
                        differences.isEmpty() ? null : differing(value(figure, corrected), value(figure, totals)),
                        value(figure, before),
                        sums.getOrDefault(figure.code(), Sum.NONE).outliers()))
                .toList();
        return handle.createQuery(REPORTS)
                .bind("report", row.id())
                .map((found, context) ->
                        new ReviewTotalsView(found.getInt("reports"), found.getInt("counted"), figures))
                .one();
    }

    private static BigDecimal value(ReviewTemplate.Figure figure, Map<String, BigDecimal> values) {
        return figure.reckoned() ? ReportPages.share(figure, values) : values.get(figure.code());
    }

    private static BigDecimal differing(BigDecimal corrected, BigDecimal total) {
        return corrected == null || total != null && corrected.compareTo(total) == 0 ? null : corrected;
    }

    private static <T> Map<String, T> byFigure(Handle handle, String sql, ReportPages.Row row, Listing.Row<T> read) {
        return handle
                .createQuery(sql)
                .bind("report", row.id())
                .bind("cycle", row.cycle().id())
                .map((one, context) -> Map.entry(one.getString("figure"), read.read(one)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
