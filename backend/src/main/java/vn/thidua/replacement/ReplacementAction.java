package vn.thidua.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about it. */
@Schema(
        name = "ReplacementAction",
        description =
                "APPROVE and ISSUE replace what was decided here; FORWARD sends the request above, ENTER_OUTCOME enters what came from there; REFUSE refuses; HAND_OVER enters that it was received.")
enum ReplacementAction {
    APPROVE,
    FORWARD,
    REFUSE,
    ISSUE,
    ENTER_OUTCOME,
    HAND_OVER
}
