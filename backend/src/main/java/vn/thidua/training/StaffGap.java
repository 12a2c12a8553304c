package vn.thidua.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A unit in which nobody does emulation work. */
@Schema(name = "StaffGap", description = "A unit in which nobody has done emulation work for months.")
record StaffGap(
        @Schema(required = true) UnitRef unit,

        @Schema(nullable = true, description = "The first day without anybody; null where nobody was ever entered.")
        LocalDate since) {

    static StaffGap read(ResultSet row) throws SQLException {
        return new StaffGap(UnitRef.read(row, "unit"), Rows.date(row, "since"));
    }
}
