package vn.thidua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A published decision in a list. */
@Schema(name = "PublicDecisionItem", description = "A published decision in a list.")
public record PublicDecisionItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "1234/QĐ-BTNMT") String number,
        @Schema(required = true) LocalDate signedOn,
        @Schema(required = true) LocalDate publishedOn,

        @Schema(required = true, description = "How many awards it gives.")
        int lineCount) {

    static PublicDecisionItem read(ResultSet row) throws SQLException {
        return new PublicDecisionItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getString("number_text"),
                Rows.date(row, "signed_on"),
                Rows.date(row, "published_on"),
                row.getInt("line_count"));
    }
}
