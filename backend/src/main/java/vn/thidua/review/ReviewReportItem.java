package vn.thidua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A unit's report in a list. */
@Schema(name = "ReviewReportItem", description = "A unit's report in a list.")
record ReviewReportItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) ReportState state,

        @Schema(nullable = true, description = "When it was last handed in.")
        LocalDate submittedOn,

        @Schema(nullable = true) LocalDate acceptedOn,

        @Schema(
                nullable = true,
                description = "The last day for this unit: later than the cycle's where more time was given.")
        LocalDate dueOn,

        @Schema(required = true, description = "Past its day and not handed in.")
        boolean late,

        @Schema(required = true, description = "Of those directly under it: how many are asked.", examples = "0")
        int children) {

    static final String LATE =
            "(r.state = 'MISSING' or r.state in ('WRITING', 'RETURNED') and coalesce(o.due_on, c.due_on) < :today)";

    static final String COLUMNS = "r.id, " + UnitRef.columns("u", "unit") + ", r.state, r.submitted_on, r.accepted_on,"
            + " coalesce(o.due_on, c.due_on) as due_on, " + LATE + " as late,"
            + " (select count(*) from review_report k where k.parent_id = r.id) as children";

    static final String JOINS =
            "join review_cycle c on c.id = r.cycle_id join unit_now u on u.id = r.unit_id left join lateral (select max(x.due_on) as due_on"
                    + " from obligation x where x.subject_type = 'REVIEW_REPORT' and x.subject_id = r.id and x.state = 'OPEN') o on true";

    /** As a file. */
    static final Sheet<ReviewReportItem> SHEET = Sheet.of("review_reports", ReviewReportItem::id)
            .column("unit", 50, item -> item.unit().name())
            .column("state", 20, ReviewReportItem::state)
            .column("dueOn", 14, ReviewReportItem::dueOn)
            .column("late", 10, ReviewReportItem::late)
            .column("submittedOn", 14, ReviewReportItem::submittedOn)
            .column("acceptedOn", 14, ReviewReportItem::acceptedOn);

    static ReviewReportItem read(ResultSet row) throws SQLException {
        return new ReviewReportItem(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", ReportState.class),
                Rows.date(row, "submitted_on"),
                Rows.date(row, "accepted_on"),
                Rows.date(row, "due_on"),
                row.getBoolean("late"),
                row.getInt("children"));
    }
}
