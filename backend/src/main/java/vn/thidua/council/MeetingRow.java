package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A meeting as its page is made of it. */
record MeetingRow(
        UUID id,
        CouncilRef council,
        UnitRef unit,
        String title,
        MeetingMode mode,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        MeetingState state,
        UUID presidingId,
        String endedBecause,
        String minutes,
        UUID resultId,
        int caseCount,
        Instant updatedAt,
        long version) {

    static CouncilRef council(ResultSet row) throws SQLException {
        return new CouncilRef(
                Rows.id(row, "council_id"),
                row.getString("council_name"),
                Rows.constant(row, "council_level", CouncilLevel.class));
    }

    static MeetingRow read(ResultSet row) throws SQLException {
        return new MeetingRow(
                Rows.id(row, "id"),
                council(row),
                UnitRef.read(row, "unit"),
                row.getString("title"),
                Rows.constant(row, "mode", MeetingMode.class),
                Rows.date(row, "held_on"),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                Rows.constant(row, "state", MeetingState.class),
                Rows.id(row, "presiding_id"),
                row.getString("ended_because"),
                row.getString("minutes"),
                Rows.id(row, "result_id"),
                row.getInt("case_count"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
