package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a class has come. */
@Schema(
        name = "TrainingClassState",
        description =
                "DRAFT is written by who plans it, OPEN takes learners, HELD was held and waits for tests and evaluations, CLOSED has given its certificates;"
                        + " CANCELLED for a reason.")
enum TrainingClassState {
    DRAFT,
    OPEN,
    HELD,
    CLOSED,
    CANCELLED
}
