package vn.thidua.concurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands. */
@Schema(
        name = "ConcurrenceState",
        description =
                "Received: TO_ANSWER, then PROPOSED to whoever signs. Sent: DRAFT, then WAITING for the answer. Both: ANSWERED, or CLOSED without an"
                        + " answer, with a reason.")
enum ConcurrenceState {
    TO_ANSWER,
    PROPOSED,
    DRAFT,
    WAITING,
    ANSWERED,
    CLOSED
}
