package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** A meeting in a list. */
@Schema(name = "CouncilMeetingItem", description = "A meeting in a list.")
record MeetingItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) CouncilRef council,
        @Schema(required = true) String title,
        @Schema(required = true) MeetingMode mode,
        @Schema(required = true) LocalDate heldOn,
        LocalTime startsAt,
        String place,
        @Schema(required = true) MeetingState state,

        @Schema(required = true, description = "How many cases stand on its agenda.", examples = "5")
        int caseCount) {

    static MeetingItem read(ResultSet row) throws SQLException {
        return new MeetingItem(
                Rows.id(row, "id"),
                MeetingRow.council(row),
                row.getString("title"),
                Rows.constant(row, "mode", MeetingMode.class),
                Rows.date(row, "held_on"),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                Rows.constant(row, "state", MeetingState.class),
                row.getInt("case_count"));
    }
}
