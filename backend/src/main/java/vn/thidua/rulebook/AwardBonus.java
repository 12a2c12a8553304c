package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** What an award pays to a kind of nominee under one framework. */
@Schema(
        name = "AwardBonus",
        description =
                "The award money that goes with an award, as a multiple of the base salary, under one framework of law.")
public record AwardBonus(
        @Schema(required = true, examples = "F2022") String framework,
        @Schema(required = true) NomineeKind nomineeKind,

        @Schema(required = true, description = "How many times the base salary.", examples = "0.3")
        BigDecimal multiple,

        @Schema(required = true, description = "The law names a ceiling; the ministry may pay less.")
        boolean atMost,

        @Schema(required = true, examples = "Nghị định 98/2023/NĐ-CP, Điều 54(1)")
        String citation,

        @Schema(required = true) Standing standing) {

    static AwardBonus read(ResultSet row) throws SQLException {
        return new AwardBonus(
                row.getString("framework"),
                Rows.constant(row, "nominee_kind", NomineeKind.class),
                row.getBigDecimal("multiple"),
                row.getBoolean("at_most"),
                row.getString("citation"),
                Rows.constant(row, "standing", Standing.class));
    }
}
