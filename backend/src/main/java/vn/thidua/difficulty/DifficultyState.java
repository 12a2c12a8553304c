package vn.thidua.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a difficulty has come. */
@Schema(
        name = "DifficultyState",
        description =
                "RAISED waits to be received, RECEIVED for its answer, BEFORE_MINISTER for the Minister; ANSWERED, ADJUSTED (the directive was) and KEPT (all"
                        + " stays as it is) are outcomes; WITHDRAWN by who raised it.")
enum DifficultyState {
    RAISED,
    RECEIVED,
    BEFORE_MINISTER,
    ANSWERED,
    ADJUSTED,
    KEPT,
    WITHDRAWN
}
