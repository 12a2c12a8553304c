package vn.thidua.stateaward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a submission. */
@Schema(name = "StateSubmissionAction")
public enum StateSubmissionAction {
    SIGN,
    DISPATCH,
    ARRIVE,
    RETURN,
    DECIDE,
    HAND_OVER,
    CLOSE,
    DISCARD
}
