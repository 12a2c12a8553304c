package vn.thidua.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** A plan in a list. */
@Schema(name = "PlanItem", description = "A plan in a list.")
record PlanItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(nullable = true) String number,
        @Schema(required = true) UnitRef unit,

        @Schema(nullable = true, description = "The cluster or block that it is written for.")
        String cluster,

        @Schema(required = true, description = "What the directive is called.")
        String directive,

        @Schema(required = true) PlanState state,
        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) LocalDate approvedOn,
        @Schema(required = true) int taskCount,
        @Schema(required = true) int doneCount,

        @Schema(required = true, description = "Tasks whose day is past and that are neither done nor given up.")
        int overdueCount,

        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<PlanItem> SHEET = Sheet.of("plans", PlanItem::id)
            .column("unit", 44, plan -> plan.unit().name())
            .column("cluster", 30, PlanItem::cluster)
            .column("title", 60, PlanItem::title)
            .column("number", 18, PlanItem::number)
            .column("directive", 60, PlanItem::directive)
            .column("state", 20, PlanItem::state)
            .column("submittedOn", 14, PlanItem::submittedOn)
            .column("approvedOn", 14, PlanItem::approvedOn)
            .column("tasks", 10, PlanItem::taskCount)
            .column("done", 10, PlanItem::doneCount)
            .column("overdue", 10, PlanItem::overdueCount)
            .column("updatedAt", 18, PlanItem::updatedAt);

    static PlanItem read(ResultSet row) throws SQLException {
        return new PlanItem(
                Rows.id(row, "id"),
                row.getString("title"),
                row.getString("number"),
                UnitRef.read(row, "unit"),
                row.getString("cluster_name"),
                row.getString("directive_title"),
                Rows.constant(row, "state", PlanState.class),
                Rows.date(row, "submitted_on"),
                Rows.date(row, "approved_on"),
                row.getInt("task_count"),
                row.getInt("done_count"),
                row.getInt("overdue_count"),
                Rows.instant(row, "updated_at"));
    }
}
