package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is to a class. */
@Schema(
        name = "LearnerState",
        description =
                "INVITED owes an answer, ENROLLED has a seat, WAITING has none and takes the first that becomes free, LEFT declined or gave the seat up.")
enum LearnerState {
    INVITED,
    ENROLLED,
    WAITING,
    LEFT
}
