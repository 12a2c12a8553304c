package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a plan with its reports. */
@Schema(name = "PlanTask", description = "A task of a plan with its reports.")
record PlanTask(
        @Schema(required = true) UUID id,
        @Schema(required = true) String content,
        @Schema(nullable = true) String lead,
        @Schema(nullable = true) String partners,
        @Schema(nullable = true) String product,
        @Schema(nullable = true) LocalDate dueOn,

        @Schema(required = true, description = "The places of the points that it carries.")
        List<String> points,

        @Schema(required = true, description = "Its day is past, and it is neither done nor given up.")
        boolean overdue,

        @Schema(required = true, description = "Newest first; the newest stands.")
        List<Report> reports) {

    /** What was reported of it. */
    @Schema(name = "PlanTaskReport", description = "How far a task had come on a day.")
    record Report(
            @Schema(required = true) UUID id,
            @Schema(required = true) LocalDate reportedOn,
            @Schema(required = true) TaskProgress progress,
            @Schema(required = true) String words,

            @Schema(nullable = true, description = "By which account; null of what was loaded.")
            String recordedBy) {}
}
