package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** One unit before or after another. */
@Schema(name = "SuccessionLink", description = "A predecessor or successor of the unit.")
public record SuccessionLink(
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) SuccessionKind kind,

        @Schema(description = "First day of the new state.", required = true)
        LocalDate on,

        @Schema(description = "Number of the deciding document; null where not known.", nullable = true)
        String act,

        @Schema(nullable = true) String actTitle,

        @Schema(description = "Whether the successor has whatever is not divided.", required = true)
        boolean heir,

        @Schema(nullable = true) String source,
        @Schema(required = true) Standing standing) {

    static SuccessionLink read(ResultSet row) throws SQLException {
        return new SuccessionLink(
                UnitRef.read(row, "unit"),
                Rows.constant(row, "kind", SuccessionKind.class),
                Rows.date(row, "effective_on"),
                row.getString("act_number"),
                row.getString("act_title"),
                row.getBoolean("heir"),
                row.getString("source"),
                Rows.constant(row, "standing", Standing.class));
    }
}
