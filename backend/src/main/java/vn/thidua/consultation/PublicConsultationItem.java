package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A consultation in the public list. */
@Schema(name = "PublicConsultationItem", description = "A public consultation in a list.")
public record PublicConsultationItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Lấy ý kiến về đề nghị tặng Huân chương Lao động năm 2024")
        String title,

        @Schema(required = true) UnitRef unit,
        @Schema(required = true) LocalDate opensOn,
        @Schema(required = true) LocalDate lastOn,
        @Schema(required = true) ConsultationState state,

        @Schema(required = true, description = "How many are published.")
        int candidateCount) {

    static PublicConsultationItem read(ResultSet row) throws SQLException {
        return new PublicConsultationItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.date(row, "opens_on"),
                Rows.date(row, "last_on"),
                Rows.constant(row, "state_now", ConsultationState.class),
                row.getInt("candidate_count"));
    }
}
