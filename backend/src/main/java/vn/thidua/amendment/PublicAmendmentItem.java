package vn.thidua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardDecision;

/** A public amendment in a list. */
@Schema(name = "PublicAmendmentItem", description = "A public amendment in a list.")
public record PublicAmendmentItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) AmendmentKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "57/QĐ-BTNMT") String number,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, description = "The decision that it changes.")
        AwardDecision amends,

        @Schema(required = true, description = "How many awards it changes.")
        int lineCount) {

    static PublicAmendmentItem read(ResultSet row) throws SQLException {
        return new PublicAmendmentItem(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", AmendmentKind.class),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getString("number_text"),
                Rows.date(row, "decided_on"),
                AmendmentItem.amends(row),
                row.getInt("line_count"));
    }
}
