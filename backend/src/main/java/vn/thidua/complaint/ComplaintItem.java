package vn.thidua.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A complaint in a list. */
@Schema(name = "ComplaintItem", description = "A complaint in a list.")
public record ComplaintItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "17", description = "By it alone others call it.")
        long number,

        @Schema(required = true, description = "Who deals with it.")
        UnitRef unit,

        @Schema(required = true) ComplaintKind kind,
        @Schema(required = true) ComplaintChannel channel,
        @Schema(required = true) ComplaintSubject subjectType,

        @Schema(required = true, examples = "Trần Thị Thu Hà", description = "Whom or what it is about.")
        String subject,

        @Schema(required = true, examples = "Khiếu nại về thành tích kê khai")
        String title,

        @Schema(required = true) boolean anonymous,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) ComplaintState state,

        @Schema(required = true, examples = "1", description = "2 is the second.")
        int round,

        @Schema(required = true, description = "Whether it holds nominations now.")
        boolean holding,

        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) ComplaintFinding finding) {

    /** As a file. */
    static final Sheet<ComplaintItem> SHEET = Sheet.of("complaints", ComplaintItem::id)
            .column("number", 10, ComplaintItem::number)
            .column("kind", 20, ComplaintItem::kind)
            .column("channel", 20, ComplaintItem::channel)
            .column("subjectType", 20, ComplaintItem::subjectType)
            .column("subject", 40, ComplaintItem::subject)
            .column("title", 50, ComplaintItem::title)
            .column("anonymous", 10, ComplaintItem::anonymous)
            .column("receivedOn", 14, ComplaintItem::receivedOn)
            .column("state", 20, ComplaintItem::state)
            .column("round", 8, ComplaintItem::round)
            .column("answeredOn", 14, ComplaintItem::answeredOn)
            .column("finding", 18, ComplaintItem::finding)
            .column("unit", 40, complaint -> complaint.unit().name());

    static ComplaintItem read(ResultSet row) throws SQLException {
        ComplaintKind kind = Rows.constant(row, "kind", ComplaintKind.class);
        ComplaintState state = Rows.constant(row, "state", ComplaintState.class);
        return new ComplaintItem(
                Rows.id(row, "id"),
                row.getLong("number"),
                UnitRef.read(row, "unit"),
                kind,
                Rows.constant(row, "channel", ComplaintChannel.class),
                Rows.constant(row, "subject_type", ComplaintSubject.class),
                row.getString("subject_label"),
                row.getString("title"),
                row.getBoolean("anonymous"),
                Rows.date(row, "received_on"),
                state,
                row.getInt("round"),
                kind != ComplaintKind.FEEDBACK && ComplaintLifecycle.OPEN.contains(state),
                Rows.date(row, "answered_on"),
                Rows.constant(row, "finding", ComplaintFinding.class));
    }
}
