package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.export.Sheet;

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

        @Schema(required = true) Standing standing,
        @Schema(required = true) DirectiveState state) {

    /** As a file. */
    static final Sheet<DirectiveItem> SHEET = Sheet.of("directives", DirectiveItem::id)
            .column("kind", 16, DirectiveItem::kind)
            .column("number", 20, DirectiveItem::number)
            .column("title", 70, DirectiveItem::title)
            .column("issuer", 36, DirectiveItem::issuer)
            .column("issuedOn", 14, DirectiveItem::issuedOn)
            .column("points", 10, DirectiveItem::pointCount)
            .column("standing", 26, DirectiveItem::standing)
            .column("state", 16, DirectiveItem::state);

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
                Rows.constant(row, "standing", Standing.class),
                Rows.constant(row, "state", DirectiveState.class));
    }
}
