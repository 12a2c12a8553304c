package vn.thidua.reporting;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.text.Messages;

/** A kind of report, and what may be asked of it. */
@Schema(name = "ReportKind", description = "A kind of report, and what may be asked of it.")
record ReportKindView(
        @Schema(required = true) ReportKind code,
        @Schema(required = true, examples = "Khen thưởng") String name,

        @Schema(required = true, description = "What counts, and what each measure is.")
        String definition,

        @Schema(
                required = true,
                description =
                        "The select of its rows, as it is run: known is the moment asked for, day the day on which something stands.")
        String rows,

        @Schema(required = true, description = "What it may be grouped and narrowed by.")
        List<Named> dimensions,

        @Schema(required = true, description = "What is measured over the rows.")
        List<ReportFigures.Measure> measures) {

    /** A code and its name. */
    @Schema(name = "ReportDimension", description = "What figures may be grouped and narrowed by.")
    record Named(
            @Schema(required = true, examples = "unit") String code,
            @Schema(required = true, examples = "Đơn vị") String name) {}

    static ReportKindView of(ReportKind kind, Locale locale) {
        return new ReportKindView(
                kind,
                Messages.REPORT.text(locale, kind.name()),
                Messages.REPORT.text(locale, kind + ".definition"),
                kind.rows(),
                kind.dimensions().stream()
                        .map(one -> new Named(one.code(), Messages.REPORT.text(locale, "dimension." + one.code())))
                        .toList(),
                CountReport.measures(kind, locale));
    }
}
