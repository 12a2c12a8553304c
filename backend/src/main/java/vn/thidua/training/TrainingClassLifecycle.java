package vn.thidua.training;

import static vn.thidua.training.TrainingClassAction.CANCEL;
import static vn.thidua.training.TrainingClassAction.CLOSE;
import static vn.thidua.training.TrainingClassAction.EDIT;
import static vn.thidua.training.TrainingClassAction.HOLD;
import static vn.thidua.training.TrainingClassAction.INVITE;
import static vn.thidua.training.TrainingClassState.CANCELLED;
import static vn.thidua.training.TrainingClassState.CLOSED;
import static vn.thidua.training.TrainingClassState.DRAFT;
import static vn.thidua.training.TrainingClassState.HELD;
import static vn.thidua.training.TrainingClassState.OPEN;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a class. */
final class TrainingClassLifecycle {

    /** What is asked of a class before a step. */
    record Facts(boolean begun) {}

    private static final Condition<Facts> BEGUN =
            new Condition<>("TRAINING_CLASS_BEGUN", Facts::begun, Violation.at("/sessions", ViolationCode.NOT_READY));

    static final Lifecycle<TrainingClassState, TrainingClassAction, Facts> LIFECYCLE =
            Lifecycle.<TrainingClassState, TrainingClassAction, Facts>named("TRAINING_CLASS")
                    .step(DRAFT, EDIT, null, Permission.TRAINING_KEEP)
                    .step(DRAFT, TrainingClassAction.OPEN, OPEN, Permission.TRAINING_KEEP)
                    .step(OPEN, INVITE, null, Permission.TRAINING_KEEP)
                    .step(OPEN, HOLD, HELD, Permission.TRAINING_KEEP, BEGUN)
                    .step(HELD, CLOSE, CLOSED, Permission.TRAINING_KEEP)
                    .step(EnumSet.of(DRAFT, OPEN), CANCEL, CANCELLED, Permission.TRAINING_KEEP)
                    .build();

    private TrainingClassLifecycle() {}
}
