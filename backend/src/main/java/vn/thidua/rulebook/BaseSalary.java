package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** The monthly base salary of civil servants, lương cơ sở, over a period. */
@Schema(
        name = "BaseSalary",
        description =
                "The monthly base salary, lương cơ sở, of which award money is a multiple: the one in force on the day of the decision"
                        + " counts (Decree 98/2023/NĐ-CP, Article 53(1); Decree 152/2025/NĐ-CP, Article 49(1)).")
public record BaseSalary(
        @Schema(required = true, examples = "2024-07-01") LocalDate from,

        @Schema(nullable = true, description = "The last day; null while it is in force.", examples = "2026-06-30")
        LocalDate to,

        @Schema(required = true, description = "In đồng.", examples = "2340000")
        long amount,

        @Schema(nullable = true, examples = "Nghị định 73/2024/NĐ-CP, Điều 3(2)")
        String citation,

        @Schema(required = true) Standing standing,
        @Schema(nullable = true) String source) {

    static final String COLUMNS = "lower(valid) as \"from\", upper(valid) as bound, amount, citation, standing, source";

    static BaseSalary read(ResultSet row) throws SQLException {
        return new BaseSalary(
                Rows.date(row, "from"),
                Rows.lastDay(row, "bound"),
                row.getLong("amount"),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"));
    }
}
