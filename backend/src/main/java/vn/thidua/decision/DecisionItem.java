package vn.thidua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A decision in a list. */
@Schema(name = "DecisionItem", description = "A decision in a list.")
public record DecisionItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "QĐ-BTNMT") String symbol,
        @Schema(required = true) DecisionState state,

        @Schema(description = "Null before it is signed.", examples = "1234/QĐ-BTNMT", nullable = true)
        String number,

        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) LocalDate publishedOn,

        @Schema(required = true, description = "How many nominations stand in it.")
        int lineCount,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<DecisionItem> SHEET = Sheet.of("decisions", DecisionItem::id)
            .column("number", 20, DecisionItem::number)
            .column("title", 60, DecisionItem::title)
            .column("state", 18, DecisionItem::state)
            .column("unit", 40, decision -> decision.unit().name())
            .column("lines", 12, DecisionItem::lineCount)
            .column("signedOn", 14, DecisionItem::signedOn)
            .column("publishedOn", 14, DecisionItem::publishedOn)
            .column("updatedAt", 18, DecisionItem::updatedAt);

    static DecisionItem read(ResultSet row) throws SQLException {
        return new DecisionItem(
                Rows.id(row, "id"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getString("symbol"),
                Rows.constant(row, "state", DecisionState.class),
                row.getString("number_text"),
                Rows.date(row, "signed_on"),
                Rows.date(row, "published_on"),
                row.getInt("line_count"),
                Rows.instant(row, "updated_at"));
    }
}
