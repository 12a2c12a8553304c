package vn.thidua.titleregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A unit's registration of titles in a list. */
@Schema(name = "TitleRegistrationItem", description = "A unit's registration of titles in a list.")
record TitleRegistrationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true, examples = "2024") int year,
        @Schema(required = true) TitleRegistrationState state,

        @Schema(required = true, description = "Lines for people.", examples = "12")
        int people,

        @Schema(required = true, description = "Lines for collectives.", examples = "3")
        int collectives,

        @Schema(required = true, description = "Lines that wait for the next submission.", examples = "0")
        int waiting,

        @Schema(description = "When it was last submitted; null while it never was.", nullable = true)
        Instant submittedAt,

        @Schema(required = true, description = "Invented, to try the system with.")
        boolean demonstration) {

    static TitleRegistrationItem read(ResultSet row) throws SQLException {
        return new TitleRegistrationItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                Rows.constant(row, "state", TitleRegistrationState.class),
                row.getInt("people"),
                row.getInt("collectives"),
                row.getInt("waiting"),
                Rows.instant(row, "submitted_at"),
                row.getBoolean("demonstration"));
    }
}
