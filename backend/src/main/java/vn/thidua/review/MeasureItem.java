package vn.thidua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** What a unit wants to add next year. */
@Schema(name = "ReviewMeasureItem", description = "What a unit wants to add next year.")
record MeasureItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The report.")
        UUID reportId,

        @Schema(required = true) UnitRef unit,

        @Schema(required = true, examples = "Tập huấn nghiệp vụ cho cán bộ kiêm nhiệm.")
        String content,

        @Schema(nullable = true, examples = "Văn phòng") String lead,
        @Schema(nullable = true) LocalDate dueOn) {

    /** As a file. */
    static final Sheet<MeasureItem> SHEET = Sheet.of("review_measures", MeasureItem::id)
            .column("unit", 50, item -> item.unit().name())
            .column("content", 80, MeasureItem::content)
            .column("lead", 30, MeasureItem::lead)
            .column("dueOn", 14, MeasureItem::dueOn);

    static MeasureItem read(ResultSet row) throws SQLException {
        return new MeasureItem(
                Rows.id(row, "id"),
                Rows.id(row, "report_id"),
                UnitRef.read(row, "unit"),
                row.getString("content"),
                row.getString("lead"),
                Rows.date(row, "due_on"));
    }
}
