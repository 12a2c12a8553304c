package vn.thidua.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a task has come. */
@Schema(name = "PlanTaskProgress", description = "UNDER_WAY, DONE, or GIVEN_UP with the reason in its words.")
enum TaskProgress {
    UNDER_WAY,
    DONE,
    GIVEN_UP
}
