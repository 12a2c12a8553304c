package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A directive as another thing names it. */
@Schema(name = "DirectiveRef")
public record DirectiveRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) DirectiveKind kind,
        @Schema(examples = "19/CT-TTg") String number,
        @Schema(required = true) String title,
        @Schema(examples = "2021-07-16") LocalDate issuedOn) {

    /** From columns {@code id, kind, number, title, issued_on}. */
    static DirectiveRef read(ResultSet row) throws SQLException {
        return new DirectiveRef(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", DirectiveKind.class),
                row.getString("number"),
                row.getString("title"),
                Rows.date(row, "issued_on"));
    }
}
