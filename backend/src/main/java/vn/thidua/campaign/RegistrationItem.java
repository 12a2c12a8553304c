package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** One row of a campaign's registrations. */
@Schema(name = "RegistrationItem", description = "One row of a campaign's registrations.")
record RegistrationItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) RegistrationState state,

        @Schema(required = true, description = "On how many criteria the unit commits itself.")
        int commitmentCount,

        @Schema(description = "The day of the newest figure reported; null while none was.")
        LocalDate reportedOn,

        String note,
        @Schema(required = true) Instant registeredAt,
        String withdrawnBecause,
        Instant withdrawnAt) {

    /** As a file. */
    static final Sheet<RegistrationItem> SHEET = Sheet.of("registrations", RegistrationItem::id)
            .column("unit", 40, registration -> registration.unit().name())
            .column("state", 20, RegistrationItem::state)
            .column("commitments", 12, RegistrationItem::commitmentCount)
            .column("reported", 14, RegistrationItem::reportedOn)
            .column("note", 50, RegistrationItem::note)
            .column("at", 18, RegistrationItem::registeredAt)
            .column("withdrawnAt", 18, RegistrationItem::withdrawnAt)
            .column("withdrawnBecause", 40, RegistrationItem::withdrawnBecause);

    static RegistrationItem read(ResultSet row) throws SQLException {
        return new RegistrationItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", RegistrationState.class),
                row.getInt("commitment_count"),
                Rows.date(row, "reported_on"),
                row.getString("note"),
                Rows.instant(row, "registered_at"),
                row.getString("withdrawn_because"),
                Rows.instant(row, "withdrawn_at"));
    }
}
