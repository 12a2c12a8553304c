package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** One row of the list of directives. */
@Schema(name = "DirectiveItem")
record DirectiveItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "CT-19-CT-TTG-2021")
        String code,

        @Schema(required = true) DirectiveKind kind,
        @Schema(examples = "19/CT-TTg") String number,
        @Schema(required = true) String title,

        @Schema(required = true, examples = "Thủ tướng Chính phủ")
        String issuer,

        @Schema(examples = "2021-07-16") LocalDate issuedOn,

        @Schema(required = true, description = "How many points its text is kept in here.")
        int pointCount,

        @Schema(required = true) Standing standing) {

    static DirectiveItem read(ResultSet row) throws SQLException {
        return new DirectiveItem(
                Rows.id(row, "id"),
                row.getString("code"),
                Rows.constant(row, "kind", DirectiveKind.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                Rows.date(row, "issued_on"),
                row.getInt("point_count"),
                Rows.constant(row, "standing", Standing.class));
    }
}
