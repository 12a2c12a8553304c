package vn.thidua.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A cycle in a list. */
@Schema(name = "ReviewCycleItem", description = "A cycle in a list.")
record ReviewCycleItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReviewKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) ReviewState state,
        @Schema(nullable = true) LocalDate openedOn,
        @Schema(nullable = true) LocalDate closedOn,

        @Schema(
                required = true,
                description = "How many units are asked, the one that opened it also.",
                examples = "87")
        int asked,

        @Schema(required = true, description = "Handed in and not answered yet.", examples = "12")
        int submitted,

        @Schema(required = true, examples = "61") int accepted,

        @Schema(required = true, description = "Sent back.", examples = "2")
        int returned,

        @Schema(
                required = true,
                description = "Past its day and not handed in, or missing when it closed.",
                examples = "5")
        int late,

        @Schema(required = true, description = "Invented, to try the system with.")
        boolean demonstration) {

    static final String COLUMNS = "c.id, c.kind, c.title, " + UnitRef.columns("u", "unit")
            + ", c.starts_on, c.ends_on, c.due_on, c.state, c.opened_on, c.closed_on, c.demonstration,"
            + " coalesce(n.asked, 0) as asked, coalesce(n.submitted, 0) as submitted, coalesce(n.accepted, 0) as accepted,"
            + " coalesce(n.returned, 0) as returned, coalesce(n.late, 0) as late";

    /** Bind {@code today}. */
    static final String JOINS =
            "join unit_now u on u.id = c.unit_id left join lateral (select count(*) as asked, count(*) filter (where r.state = 'SUBMITTED') as submitted,"
                    + " count(*) filter (where r.state = 'ACCEPTED') as accepted, count(*) filter (where r.state = 'RETURNED') as returned,"
                    + " count(*) filter (where r.state = 'MISSING' or r.state in ('WRITING', 'RETURNED') and c.due_on < :today) as late"
                    + " from review_report r where r.cycle_id = c.id) n on true";

    static ReviewCycleItem read(ResultSet row) throws SQLException {
        return new ReviewCycleItem(
                Rows.id(row, "id"),
                Rows.constant(row, "kind", ReviewKind.class),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                Rows.date(row, "due_on"),
                Rows.constant(row, "state", ReviewState.class),
                Rows.date(row, "opened_on"),
                Rows.date(row, "closed_on"),
                row.getInt("asked"),
                row.getInt("submitted"),
                row.getInt("accepted"),
                row.getInt("returned"),
                row.getInt("late"),
                row.getBoolean("demonstration"));
    }
}
