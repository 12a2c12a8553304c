package vn.thidua.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** More time that was asked for, and what was answered. */
@Schema(name = "ObligationExtension", description = "More time that was asked for, and what was answered.")
record ExtensionView(
        @Schema(required = true) ExtensionState state,

        @Schema(required = true, description = "The day that stood when it was asked.")
        LocalDate dueBefore,

        @Schema(required = true, description = "Until when more time was asked for.")
        LocalDate askedUntil,

        @Schema(required = true, examples = "Chờ số liệu của hai đơn vị trực thuộc.")
        String reason,

        @Schema(required = true) Instant askedAt,

        @Schema(required = true, description = "Whoever asked.", examples = "Nguyễn Văn An")
        String askedBy,

        @Schema(description = "The day that stands since it was granted.")
        LocalDate dueAfter,

        @Schema(examples = "Hội nghị tổng kết họp ngày 18/12.")
        String answer,

        LocalDate answeredOn,

        @Schema(description = "Whoever answered.", examples = "Trần Thị Bình")
        String answeredBy) {

    static final String OF = """
            select e.state, e.due_before, e.asked_until, e.reason, e.asked_at, e.due_after, e.answer, e.answered_on,
                   asker.display_name as asked_by, answerer.display_name as answered_by
              from obligation_extension e
              join account asker on asker.id = e.asked_by
              left join account answerer on answerer.id = e.answered_by
             where e.obligation_id = :id
             order by e.id desc limit 100
            """;

    static ExtensionView read(ResultSet row) throws SQLException {
        return new ExtensionView(
                Rows.constant(row, "state", ExtensionState.class),
                Rows.date(row, "due_before"),
                Rows.date(row, "asked_until"),
                row.getString("reason"),
                Rows.instant(row, "asked_at"),
                row.getString("asked_by"),
                Rows.date(row, "due_after"),
                row.getString("answer"),
                Rows.date(row, "answered_on"),
                row.getString("answered_by"));
    }
}
