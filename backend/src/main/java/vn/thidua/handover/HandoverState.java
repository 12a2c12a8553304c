package vn.thidua.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a part has reached whoever it was given to. */
@Schema(name = "HandoverState", description = "Whether it has reached whoever it was given to.")
enum HandoverState {
    OPEN,
    HANDED_OVER
}
