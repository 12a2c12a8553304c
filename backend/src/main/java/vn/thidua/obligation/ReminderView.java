package vn.thidua.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** Somebody was reminded. */
@Schema(name = "ObligationReminder", description = "Somebody was reminded.")
record ReminderView(
        @Schema(required = true) ReminderCause cause,

        @Schema(required = true) LocalDate on,

        @Schema(examples = "Đề nghị hoàn thành trước hội nghị tổng kết.")
        String note) {

    static final String OF =
            "select r.cause, r.reminded_on, r.note from obligation_reminder r where r.obligation_id = :id order by r.reminded_on desc, r.id desc limit 100";

    static ReminderView read(ResultSet row) throws SQLException {
        return new ReminderView(
                Rows.constant(row, "cause", ReminderCause.class), Rows.date(row, "reminded_on"), row.getString("note"));
    }
}
