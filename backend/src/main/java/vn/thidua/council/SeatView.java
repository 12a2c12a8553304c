package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;

/** Somebody's seat in a council. */
@Schema(name = "CouncilSeat", description = "Somebody's seat in a council.")
record SeatView(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef person,
        @Schema(required = true) SeatOffice office,

        @Schema(required = true, description = "Whether of the standing body (Thường trực Hội đồng).")
        boolean standingBody,

        @Schema(required = true) LocalDate from,

        @Schema(description = "Last day; null when it goes on.")
        LocalDate to) {

    static final String COLUMNS = "s.id, " + PersonRef.columns("p", "person")
            + ", s.office, s.standing_body, lower(s.valid) as since, upper(s.valid) as until";

    static SeatView read(ResultSet row) throws SQLException {
        return new SeatView(
                Rows.id(row, "id"),
                PersonRef.read(row, "person"),
                Rows.constant(row, "office", SeatOffice.class),
                row.getBoolean("standing_body"),
                Rows.date(row, "since"),
                Rows.lastDay(row, "until"));
    }
}
