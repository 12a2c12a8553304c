package vn.thidua.concurrence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks. */
@Schema(
        name = "ConcurrenceDirection",
        description = "RECEIVED: somebody asks the ministry. SENT: the ministry asks somebody.")
enum ConcurrenceDirection {
    RECEIVED,
    SENT
}
