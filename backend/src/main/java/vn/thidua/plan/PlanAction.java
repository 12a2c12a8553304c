package vn.thidua.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a plan. */
@Schema(name = "PlanAction")
enum PlanAction {
    EDIT,
    SUBMIT,
    APPROVE,
    ASK_AMENDMENT,
    REPORT,
    DISCARD
}
