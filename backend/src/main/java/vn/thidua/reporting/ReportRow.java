package vn.thidua.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A row behind a figure. */
@Schema(name = "ReportRow", description = "A row behind a figure, with the thing that it is.")
record ReportRow(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "What kind of thing it is about.")
        SubjectType subjectType,

        @Schema(description = "Which; null where it is about none.")
        UUID subjectId,

        @Schema(description = "What it is called.") String label,
        @Schema(description = "Where it counts.") UnitRef unit,

        @Schema(description = "The day by which it falls into a period.")
        LocalDate onDay,

        @Schema(
                required = true,
                description = "Its value of each dimension that it has one of.",
                examples = "{\"year\": \"2024\"}")
        Map<String, String> dimensions,

        @Schema(
                required = true,
                description = "What is reckoned of it, such as days or đồng.",
                examples = "{\"amount\": 1170000}")
        Map<String, BigDecimal> values,

        @Schema(
                required = true,
                description = "Where its trail is read.",
                examples = "/api/v1/audit/entries?subjectType=AWARD&subjectId=…")
        String trail) {

    /** Of rows {@code r} joined with {@code u}. */
    static String columns(ReportKind kind) {
        StringBuilder columns = new StringBuilder(
                "r.id, r.subject_type, r.subject_id, r.label, r.on_day, " + UnitRef.columns("u", "unit_of"));
        kind.dimensions().forEach(one -> columns.append(", r.").append(one.code()));
        kind.numbers().forEach(one -> columns.append(", r.").append(one));
        return columns.toString();
    }

    static ReportRow read(ResultSet row, ReportKind kind) throws SQLException {
        Map<String, String> dimensions = new LinkedHashMap<>();
        for (ReportDimension one : kind.dimensions()) {
            String value = row.getString(one.code());
            if (value != null) {
                dimensions.put(one.code(), value);
            }
        }
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String one : kind.numbers()) {
            BigDecimal value = row.getBigDecimal(one);
            if (value != null) {
                values.put(one, value);
            }
        }
        SubjectType type = Rows.constant(row, "subject_type", SubjectType.class);
        UUID subject = Rows.id(row, "subject_id");
        return new ReportRow(
                Rows.id(row, "id"),
                type,
                subject,
                row.getString("label"),
                UnitRef.read(row, "unit_of"),
                Rows.date(row, "on_day"),
                dimensions,
                values,
                trail(type, subject));
    }

    /** As a file: each dimension and value of the kind is a column. */
    static Sheet<ReportRow> sheet(ReportKind kind) {
        Sheet<ReportRow> sheet = Sheet.of("report_rows", ReportRow::id)
                .column("label", 40, ReportRow::label)
                .column(
                        "unitName",
                        40,
                        row -> row.unit() == null ? null : row.unit().name())
                .column("onDay", 14, ReportRow::onDay);
        for (ReportDimension one : kind.dimensions()) {
            sheet = sheet.column(one.code(), 20, row -> row.dimensions().get(one.code()));
        }
        for (String one : kind.numbers()) {
            sheet = sheet.column(one, 14, row -> row.values().get(one));
        }
        return sheet.column(
                "subjectId",
                38,
                row -> row.subjectId() == null ? null : row.subjectId().toString());
    }

    /** Where what was done to a thing is read. */
    static String trail(SubjectType type, UUID subject) {
        return "/api/v1/audit/entries?subjectType=" + type + (subject == null ? "" : "&subjectId=" + subject);
    }
}
