package vn.thidua.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come. */
@Schema(
        name = "PlanState",
        description =
                "DRAFT is being written, SUBMITTED waits for whoever handed the directive down, APPROVED is carried out, AMENDMENT_ASKED is to be mended,"
                        + " DISCARDED was given up.")
enum PlanState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    AMENDMENT_ASKED,
    DISCARDED
}
