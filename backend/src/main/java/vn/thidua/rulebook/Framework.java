package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/**
 * A body of law that governs together for a time.
 *
 * @param from first day in force
 * @param to last day in force; null while open
 * @param documents its texts
 * @param source where that was read
 */
@Schema(
        name = "Framework",
        description = "A body of law that governs together for a time. Two may overlap during a transition.")
public record Framework(
        @Schema(required = true, examples = "F2022") String code,

        @Schema(required = true, examples = "Luật Thi đua, khen thưởng 2022 và Nghị định 98/2023/NĐ-CP")
        String name,

        @Schema(required = true, examples = "2024-01-01") LocalDate from,
        @Schema(examples = "2025-06-30") LocalDate to,

        @Schema(required = true, examples = "Luật 06/2022/QH15; Nghị định 98/2023/NĐ-CP")
        String documents,

        @Schema(required = true) Standing standing,
        String source) {

    static Framework read(ResultSet row) throws SQLException {
        return new Framework(
                row.getString("code"),
                row.getString("name"),
                Rows.date(row, "from"),
                Rows.lastDay(row, "bound"),
                row.getString("documents"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"));
    }
}
