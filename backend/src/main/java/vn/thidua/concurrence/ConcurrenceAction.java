package vn.thidua.concurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a request. */
@Schema(name = "ConcurrenceAction")
enum ConcurrenceAction {
    EDIT,
    PROPOSE,
    RETURN,
    SIGN,
    SEND,
    CHASE,
    ANSWER,
    CLOSE
}
