package vn.thidua.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A book of official numbers. */
@Schema(name = "NumberBook", description = "A book of official numbers: one for each authority, symbol and year.")
public record NumberBookView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose numbers they are.")
        UnitRef unit,

        @Schema(required = true, examples = "QĐ-BTNMT") String symbol,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) NumberBookMode mode,

        @Schema(required = true, description = "The highest number taken; 0 when none is.", examples = "1234")
        int last,

        @Schema(required = true, description = "For If-Match, in quotes.")
        long version) {

    /** As a file. */
    static final Sheet<NumberBookView> SHEET = Sheet.of("numberBooks", NumberBookView::id)
            .column("symbol", 20, NumberBookView::symbol)
            .column("year", 8, NumberBookView::year)
            .column("unit", 40, book -> book.unit().name())
            .column("mode", 30, NumberBookView::mode)
            .column("last", 14, NumberBookView::last);

    static NumberBookView read(ResultSet row) throws SQLException {
        return new NumberBookView(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getString("symbol"),
                row.getInt("year"),
                Rows.constant(row, "mode", NumberBookMode.class),
                row.getInt("last"),
                row.getLong("version"));
    }
}
