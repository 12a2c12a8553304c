package vn.thidua.concurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A request in a list. */
@Schema(name = "ConcurrenceItem", description = "A request for concurrence in a list.")
public record ConcurrenceItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ConcurrenceDirection direction,

        @Schema(required = true, examples = "Ủy ban nhân dân tỉnh Lào Cai")
        String otherBody,

        @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động")
        String subject,

        @Schema(required = true) UnitRef unit,
        @Schema(nullable = true, examples = "812/UBND-NC") String requestNumber,
        @Schema(nullable = true) LocalDate askedOn,
        @Schema(nullable = true) LocalDate dueOn,

        @Schema(required = true, description = "Past its day without an answer.")
        boolean overdue,

        @Schema(required = true) ConcurrenceState state,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) Boolean agrees,
        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<ConcurrenceItem> SHEET = Sheet.of("concurrence", ConcurrenceItem::id)
            .column("direction", 18, ConcurrenceItem::direction)
            .column("otherBody", 40, ConcurrenceItem::otherBody)
            .column("subject", 60, ConcurrenceItem::subject)
            .column("unit", 40, request -> request.unit().name())
            .column("number", 20, ConcurrenceItem::requestNumber)
            .column("askedOn", 14, ConcurrenceItem::askedOn)
            .column("dueOn", 14, ConcurrenceItem::dueOn)
            .column("overdue", 10, ConcurrenceItem::overdue)
            .column("state", 20, ConcurrenceItem::state)
            .column("answeredOn", 14, ConcurrenceItem::answeredOn)
            .column("agrees", 12, ConcurrenceItem::agrees)
            .column("updatedAt", 18, ConcurrenceItem::updatedAt);

    static ConcurrenceItem read(ResultSet row) throws SQLException {
        return new ConcurrenceItem(
                Rows.id(row, "id"),
                Rows.constant(row, "direction", ConcurrenceDirection.class),
                row.getString("other_body"),
                row.getString("subject"),
                UnitRef.read(row, "unit"),
                row.getString("request_number"),
                Rows.date(row, "asked_on"),
                Rows.date(row, "due_on"),
                row.getBoolean("overdue"),
                Rows.constant(row, "state", ConcurrenceState.class),
                Rows.date(row, "answered_on"),
                Rows.bool(row, "agrees"),
                Rows.instant(row, "updated_at"));
    }
}
