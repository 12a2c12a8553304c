package vn.thidua.provincial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a province's decision has come here. */
@Schema(
        name = "ProvincialDecisionState",
        description =
                "ENTERED waits for the Standing Office, RETURNED is to be mended, CONFIRMED stands in the register, DISCARDED was entered by mistake.")
enum ProvincialDecisionState {
    ENTERED,
    RETURNED,
    CONFIRMED,
    DISCARDED
}
