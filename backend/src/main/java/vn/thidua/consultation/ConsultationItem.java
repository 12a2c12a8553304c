package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A consultation in a list. */
@Schema(name = "ConsultationItem", description = "A consultation in a list.")
public record ConsultationItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024")
        String title,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate lastOn,
        @Schema(required = true) ConsultationState state,

        @Schema(required = true, description = "How many are published.")
        int candidateCount,

        @Schema(required = true, description = "How many objected.")
        int objections,

        @Schema(required = true, description = "How many objections nobody has answered.")
        int unanswered,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<ConsultationItem> SHEET = Sheet.of("consultations", ConsultationItem::id)
            .column("title", 60, ConsultationItem::title)
            .column("unit", 40, consultation -> consultation.unit().name())
            .column("opensOn", 14, ConsultationItem::opensOn)
            .column("lastOn", 14, ConsultationItem::lastOn)
            .column("state", 18, ConsultationItem::state)
            .column("candidates", 12, ConsultationItem::candidateCount)
            .column("objections", 12, ConsultationItem::objections)
            .column("unanswered", 14, ConsultationItem::unanswered)
            .column("updatedAt", 18, ConsultationItem::updatedAt);

    static ConsultationItem read(ResultSet row) throws SQLException {
        return new ConsultationItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.date(row, "opens_on"),
                Rows.date(row, "last_on"),
                Rows.constant(row, "state_now", ConsultationState.class),
                row.getInt("candidate_count"),
                row.getInt("objections"),
                row.getInt("unanswered"),
                Rows.instant(row, "updated_at"));
    }
}
