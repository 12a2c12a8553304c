package vn.thidua.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure over rows.
 *
 * @param sql an aggregate over a report's rows
 */
record ReportMeasure(String code, Kind kind, String sql) {

    /** What a figure counts in. */
    @Schema(name = "ReportMeasureKind", description = "COUNT: how many · SHARE: per cent · DAYS: days · MONEY: đồng.")
    enum Kind {
        COUNT,
        SHARE,
        DAYS,
        MONEY
    }

    static ReportMeasure count(String code) {
        return new ReportMeasure(code, Kind.COUNT, "count(*)");
    }

    static ReportMeasure count(String code, String when) {
        return new ReportMeasure(code, Kind.COUNT, "count(*) filter (where " + when + ")");
    }

    /** In per cent of those of whom it is known; null where nothing is. */
    static ReportMeasure share(String code, String part, String whole) {
        return new ReportMeasure(
                code,
                Kind.SHARE,
                "round(100.0 * count(*) filter (where " + part + ") / nullif(count(*) filter (where " + whole
                        + "), 0), 1)");
    }

    static ReportMeasure median(String code, String days) {
        return new ReportMeasure(
                code,
                Kind.DAYS,
                "round(cast(percentile_cont(0.5) within group (order by " + days + ") as numeric), 1)");
    }

    static ReportMeasure money(String code, String amount) {
        return new ReportMeasure(code, Kind.MONEY, "sum(" + amount + ")");
    }
}
