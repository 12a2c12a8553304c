package vn.thidua.reporting;

import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure over rows.
 *
 * @param sql an aggregate over a report's rows, in either way of counting them
 */
record ReportMeasure(String code, Kind kind, Function<Counting, String> sql) {

    /** How rows are counted. */
    @Schema(
            name = "ReportCounting",
            description =
                    "ROWS: each row · TALLY: from what is counted ahead, with what came or changed since; the same figures, sooner.")
    enum Counting {
        ROWS("count(*)"),
        TALLY("sum(r.awards)");

        private final String all;

        Counting(String all) {
            this.all = all;
        }

        private String rows() {
            return "coalesce(" + all + ", 0)";
        }

        private String rows(String when) {
            return "coalesce(" + all + " filter (where " + when + "), 0)";
        }
    }

    /** What a figure counts in. */
    @Schema(name = "ReportMeasureKind", description = "COUNT: how many · SHARE: per cent · DAYS: days · MONEY: đồng.")
    enum Kind {
        COUNT,
        SHARE,
        DAYS,
        MONEY
    }

    static ReportMeasure count(String code) {
        return new ReportMeasure(code, Kind.COUNT, Counting::rows);
    }

    static ReportMeasure count(String code, String when) {
        return new ReportMeasure(code, Kind.COUNT, counting -> counting.rows(when));
    }

    /** @param things an expression over a row */
    static ReportMeasure distinct(String code, String things) {
        return new ReportMeasure(code, Kind.COUNT, counting -> "count(distinct " + things + ")");
    }

    /** In per cent of those of whom it is known; null where nothing is. */
    static ReportMeasure share(String code, String part, String whole) {
        return new ReportMeasure(
                code,
                Kind.SHARE,
                counting -> "round(100.0 * " + counting.rows(part) + " / nullif(" + counting.rows(whole) + ", 0), 1)");
    }

    static ReportMeasure median(String code, String days) {
        return new ReportMeasure(
                code,
                Kind.DAYS,
                counting -> "round(cast(percentile_cont(0.5) within group (order by " + days + ") as numeric), 1)");
    }

    static ReportMeasure money(String code, String amount) {
        return new ReportMeasure(code, Kind.MONEY, counting -> "sum(" + amount + ")");
    }
}
