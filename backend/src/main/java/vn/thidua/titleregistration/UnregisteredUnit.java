package vn.thidua.titleregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A unit that has not submitted its registration of titles. */
@Schema(name = "UnregisteredUnit", description = "A unit that has not submitted its registration of titles.")
record UnregisteredUnit(
        @Schema(required = true) UnitRef unit,

        @Schema(description = "What it is writing; null where it has begun nothing.", nullable = true)
        UUID registrationId) {

    static UnregisteredUnit read(ResultSet row) throws SQLException {
        return new UnregisteredUnit(UnitRef.read(row, "unit"), Rows.id(row, "registration_id"));
    }
}
