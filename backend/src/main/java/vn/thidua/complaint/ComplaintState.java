package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it stands. */
@Schema(
        name = "ComplaintState",
        description = "Where it stands; ANSWERED, DECLINED and WITHDRAWN are settled and hold nothing.")
enum ComplaintState {
    RECEIVED,
    ACCEPTED,
    ASSIGNED,
    VERIFIED,
    ANSWERED,
    DECLINED,
    WITHDRAWN
}
