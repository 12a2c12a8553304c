package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it has come back. */
@Schema(name = "AwardReturnState", description = "LIFTED: the award was restored before it came back.")
enum AwardReturnState {
    OWED,
    RETURNED,
    IMPOSSIBLE,
    LIFTED
}
