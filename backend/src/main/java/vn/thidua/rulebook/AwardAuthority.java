package vn.thidua.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/**
 * Who decides an award under one framework.
 *
 * @param from first day on which this holds
 * @param to last day; null while open
 * @param citation the article
 */
@Schema(name = "AwardAuthority", description = "Who decides an award under one framework of law, with the article.")
public record AwardAuthority(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true, examples = "2024-01-01") LocalDate from,
        @Schema(examples = "2025-06-30") LocalDate to,
        @Schema(required = true, examples = "UNIT_HEAD") Authority authority,

        @Schema(examples = "Luật Thi đua, khen thưởng 2022, Điều 80(1)")
        String citation,

        @Schema(required = true) Standing standing) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    static AwardAuthority read(ResultSet row) throws SQLException {
        return new AwardAuthority(
                row.getString("framework"),
                Rows.date(row, "from"),
                Rows.lastDay(row, "bound"),
                Rows.constant(row, "authority", Authority.class),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class));
    }
}
