package vn.thidua.season;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A season in a list. */
@Schema(name = "SeasonItem", description = "A season in a list, by the letter that holds.")
record SeasonItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) SeasonState state,
        @Schema(examples = "1234/HD-BTNMT", nullable = true) String number,
        @Schema(examples = "2024-10-15", nullable = true) LocalDate datedOn,

        @Schema(required = true, examples = "Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024")
        String title,

        @Schema(description = "By when the units' dossiers are to come.", examples = "2024-12-11", nullable = true)
        LocalDate submitBy,

        @Schema(description = "When the ministry's council first meets.", examples = "2025-01-24", nullable = true)
        LocalDate councilOn) {

    static SeasonItem read(ResultSet row) throws SQLException {
        return new SeasonItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                Rows.constant(row, "state", SeasonState.class),
                row.getString("number_text"),
                Rows.date(row, "dated_on"),
                row.getString("title"),
                Rows.date(row, "submit_by"),
                Rows.date(row, "council_on"));
    }
}
