package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done about a class, by who plans it. */
@Schema(name = "TrainingClassAction")
enum TrainingClassAction {
    EDIT,
    OPEN,
    INVITE,
    HOLD,
    CLOSE,
    CANCEL
}
