package vn.thidua.review;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Adds up: a report is its own value and the sum of what lies under it. */
@Singleton
class ReviewTotals {

    /** A report and all under it. Bind {@code report}. */
    static final String UNDER =
            "with recursive under(id) as (select cast(:report as uuid) union all select k.id from under x join review_report k on k.parent_id = x.id)";

    private static final String SUMS =
            UNDER + """
            , counted as materialized (
                select r.id, r.unit_id from under x join review_report r on r.id = x.id and r.state in %s),
            before as materialized (
                select p.id, p.unit_id from review_report p
                 where p.cycle_id = :previous and p.state in %s)
            select v.figure, sum(v.value) as total,
                   sum(coalesce(k.value, v.value)) as corrected, count(k.value) as corrections,
                   count(*) filter (where %s) as outliers
              from counted r
              join review_value v on v.report_id = r.id
              left join lateral (select x.value from review_correction x where x.report_id = r.id and x.figure = v.figure order by x.id desc limit 1) k
                     on :closed
              left join before p on p.unit_id = r.unit_id
              left join review_value w on w.report_id = p.id and w.figure = v.figure
             group by v.figure
            """.formatted(ReportState.COUNTED_SQL, ReportState.COUNTED_SQL, Outlier.SQL);

    private static final String BEFORE = UNDER + """
            select w.figure, sum(w.value) as previous
              from under x
              join review_report r on r.id = x.id
              join review_report p on p.cycle_id = :previous and p.unit_id = r.unit_id and p.state in %s
              join review_value w on w.report_id = p.id
             group by w.figure
            """.formatted(ReportState.COUNTED_SQL);

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

    private record Sum(String figure, BigDecimal total, BigDecimal corrected, int corrections, int outliers) {

        static final Sum NONE = new Sum(null, null, null, 0, 0);
    }

    ReviewTotalsView of(UUID reportId) {
        ReportPages.Row row = pages.readable(reportId);
        ReviewTemplate template = templates.of(row.cycle().id());
        return jdbi.withHandle(handle -> view(handle, row, template));
    }

    private static ReviewTotalsView view(Handle handle, ReportPages.Row row, ReviewTemplate template) {
        Map<String, Sum> sums = sums(handle, row);
        Map<String, BigDecimal> before = before(handle, row);
        Map<String, BigDecimal> totals = new HashMap<>();
        Map<String, BigDecimal> corrected = new HashMap<>();
        sums.values().forEach(sum -> {
            totals.put(sum.figure(), sum.total());
            corrected.put(sum.figure(), sum.corrected());
        });
        boolean corrections = sums.values().stream().anyMatch(sum -> sum.corrections() > 0);
        List<ReviewTotalsView.Figure> figures = template.figures().stream()
                .map(figure -> new ReviewTotalsView.Figure(
                        figure,
                        value(figure, totals),
                        corrections ? differing(value(figure, corrected), value(figure, totals)) : null,
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

    private static Map<String, Sum> sums(Handle handle, ReportPages.Row row) {
        return handle
                .createQuery(SUMS)
                .bind("report", row.id())
                .bind("previous", row.previousId())
                .bind("closed", row.cycle().state() == ReviewState.CLOSED)
                .map((one, context) -> new Sum(
                        one.getString("figure"),
                        one.getBigDecimal("total"),
                        one.getBigDecimal("corrected"),
                        one.getInt("corrections"),
                        one.getInt("outliers")))
                .stream()
                .collect(Collectors.toMap(Sum::figure, Function.identity()));
    }

    private static Map<String, BigDecimal> before(Handle handle, ReportPages.Row row) {
        return handle
                .createQuery(BEFORE)
                .bind("report", row.id())
                .bind("previous", row.previousId())
                .map((one, context) -> Map.entry(one.getString("figure"), one.getBigDecimal("previous")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
