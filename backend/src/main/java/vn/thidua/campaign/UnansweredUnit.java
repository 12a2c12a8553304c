package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A unit that a campaign called and that has not answered. */
@Schema(name = "UnansweredUnit", description = "A unit that the campaign called and that has not answered.")
record UnansweredUnit(
        @Schema(required = true) UnitRef unit,

        @Schema(description = "The last day to register; null when it was not asked, such as a unit founded since.")
        LocalDate dueOn,

        @Schema(required = true, description = "True when that day is over.")
        boolean overdue) {

    /** As a file. */
    static final Sheet<UnansweredUnit> SHEET = Sheet.of(
                    "unansweredUnits", (UnansweredUnit row) -> row.unit().id())
            .column("unit", 60, row -> row.unit().name())
            .column("due", 14, UnansweredUnit::dueOn)
            .column("overdue", 10, UnansweredUnit::overdue);

    static UnansweredUnit read(ResultSet row) throws SQLException {
        return new UnansweredUnit(UnitRef.read(row, "unit"), Rows.date(row, "due_on"), row.getBoolean("overdue"));
    }
}
