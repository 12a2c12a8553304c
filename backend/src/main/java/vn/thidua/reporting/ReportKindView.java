package vn.thidua.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

        @Schema(
                required = true,
                description = "What is reckoned of each row, by code.",
                examples = "{\"amount\": \"Số tiền (đồng)\"}")
        Map<String, String> numbers,

        @Schema(required = true, description = "What is measured over the rows.")
        List<ReportFigures.Measure> measures) {

    /** A dimension, and what its values are called. */
    @Schema(name = "ReportDimension", description = "What figures may be grouped and narrowed by.")
    record Named(
            @Schema(required = true, examples = "standing") String code,
            @Schema(required = true, examples = "Hiệu lực") String name,

            @Schema(
                    required = true,
                    description = "What its values are called, where they are few: awards, states and the like.",
                    examples = "{\"REVOKED\": \"Đã hủy bỏ\"}")
            Map<String, String> words) {}

    /** @param awards names of awards by their codes */
    static ReportKindView of(ReportKind kind, Locale locale, Map<String, String> awards) {
        return new ReportKindView(
                kind,
                Messages.REPORT.text(locale, kind.name()),
                Messages.REPORT.text(locale, kind + ".definition"),
                kind.rows(),
                kind.dimensions().stream()
                        .map(one -> new Named(
                                one.code(),
                                Messages.REPORT.text(locale, "dimension." + one.code()),
                                words(one, locale, awards)))
                        .toList(),
                kind.numbers().stream()
                        .collect(Collectors.toMap(
                                code -> code, code -> Messages.EXPORT.text(locale, "report_rows." + code))),
                CountReport.measures(kind, locale));
    }

    private static Map<String, String> words(ReportDimension dimension, Locale locale, Map<String, String> awards) {
        return switch (dimension.naming()) {
            case AWARD -> awards;
            case OBLIGATION_KIND -> under(Messages.DOMAIN, "obligation.kind.", locale);
            case WORDS -> {
                Map<String, String> words = new TreeMap<>(under(Messages.DOMAIN, dimension.code() + ".", locale));
                words.putAll(under(Messages.REPORT, dimension.code() + ".", locale));
                yield words;
            }
            case UNIT, RECIPIENT, ACCOUNT, PLAIN -> Map.of();
        };
    }

    private static Map<String, String> under(Messages messages, String prefix, Locale locale) {
        return messages.bundle(locale).keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0)
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()),
                        key -> messages.text(locale, key),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
