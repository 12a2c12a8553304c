package vn.thidua.stateaward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a submission is on its way. */
@Schema(name = "StateSubmissionState")
public enum StateSubmissionState {
    DRAFT,
    SIGNED,
    SENT,
    /** Both paper and file have arrived. */
    RECEIVED,
    RETURNED,
    DECIDED,
    HANDED_OVER,
    /** Returned, and not sent again. */
    CLOSED,
    DISCARDED
}
