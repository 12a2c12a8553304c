package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** A day that differs from its place in the week. */
@Schema(
        name = "CalendarDay",
        description = "A day that is off although it is no Saturday or Sunday, or worked although it is one.")
public record CalendarDay(
        @Schema(examples = "2025-01-27", required = true) LocalDate date,
        @Schema(required = true) DayKind kind,

        @Schema(examples = "Tết Nguyên đán", nullable = true)
        String name,

        @Schema(description = "How we know it.", required = true)
        Standing standing,

        @Schema(nullable = true) String source) {

    static CalendarDay read(ResultSet row) throws SQLException {
        return new CalendarDay(
                Rows.date(row, "day"),
                Rows.constant(row, "kind", DayKind.class),
                row.getString("name"),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"));
    }
}
