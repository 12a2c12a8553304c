package vn.thidua.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done about a part; each is a row of its own. */
@Schema(
        name = "HandoverAction",
        description =
                "HAND_OVER: it was received. CORRECT: what was written of that is written anew. TAKE_BACK: it was not received after all.")
enum HandoverAction {
    HAND_OVER,
    CORRECT,
    TAKE_BACK
}
