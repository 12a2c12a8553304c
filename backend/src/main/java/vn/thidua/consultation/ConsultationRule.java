package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** What asks for public consultation. */
@Schema(name = "ConsultationRule", description = "What the law asks of a public consultation.")
public record ConsultationRule(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true) ConsultationStep before,

        @Schema(
                nullable = true,
                description = "At least so many; null where no text that was read gives a number.",
                examples = "10")
        Integer workingDays,

        @Schema(required = true, examples = "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "The rule in words.")
        String note) {

    static ConsultationRule read(ResultSet row, boolean english) throws SQLException {
        return new ConsultationRule(
                row.getString("framework"),
                Rows.constant(row, "before_step", ConsultationStep.class),
                Rows.integer(row, "working_days"),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class),
                row.getString(english ? "note_en" : "note"));
    }
}
