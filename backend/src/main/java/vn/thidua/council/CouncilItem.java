package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A council in a list. */
@Schema(name = "CouncilItem", description = "A council in a list.")
record CouncilItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) CouncilLevel level,
        @Schema(required = true) String name,
        @Schema(required = true) String decisionNumber,
        @Schema(required = true) LocalDate foundedOn,
        @Schema(description = "Null while it stands.") LocalDate endedOn,

        @Schema(required = true, description = "How many members it has today.", examples = "17")
        int memberCount) {

    static CouncilItem read(ResultSet row) throws SQLException {
        return new CouncilItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "level", CouncilLevel.class),
                row.getString("name"),
                row.getString("decision_number"),
                Rows.date(row, "founded_on"),
                Rows.date(row, "ended_on"),
                row.getInt("member_count"));
    }
}
