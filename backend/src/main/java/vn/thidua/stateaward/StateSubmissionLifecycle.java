package vn.thidua.stateaward;

import static vn.thidua.stateaward.StateSubmissionAction.ARRIVE;
import static vn.thidua.stateaward.StateSubmissionAction.CLOSE;
import static vn.thidua.stateaward.StateSubmissionAction.DECIDE;
import static vn.thidua.stateaward.StateSubmissionAction.DISCARD;
import static vn.thidua.stateaward.StateSubmissionAction.DISPATCH;
import static vn.thidua.stateaward.StateSubmissionAction.HAND_OVER;
import static vn.thidua.stateaward.StateSubmissionAction.RETURN;
import static vn.thidua.stateaward.StateSubmissionAction.SIGN;
import static vn.thidua.stateaward.StateSubmissionState.CLOSED;
import static vn.thidua.stateaward.StateSubmissionState.DECIDED;
import static vn.thidua.stateaward.StateSubmissionState.DISCARDED;
import static vn.thidua.stateaward.StateSubmissionState.DRAFT;
import static vn.thidua.stateaward.StateSubmissionState.HANDED_OVER;
import static vn.thidua.stateaward.StateSubmissionState.RECEIVED;
import static vn.thidua.stateaward.StateSubmissionState.RETURNED;
import static vn.thidua.stateaward.StateSubmissionState.SENT;
import static vn.thidua.stateaward.StateSubmissionState.SIGNED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a submission. */
final class StateSubmissionLifecycle {

    private static final Condition<StateCase> LINES_READY = new Condition<>(
            "STATE_SUBMISSION_LINES_READY",
            submission -> submission.lines() > 0 && submission.unready() == 0,
            Violation.at("/nominationIds", ViolationCode.NOT_READY));

    static final Lifecycle<StateSubmissionState, StateSubmissionAction, StateCase> LIFECYCLE =
            Lifecycle.<StateSubmissionState, StateSubmissionAction, StateCase>named("STATE_SUBMISSION")
                    .step(DRAFT, SIGN, SIGNED, Permission.STATE_SUBMISSION_SEND, LINES_READY)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.STATE_SUBMISSION_DRAFT)
                    .step(EnumSet.of(SIGNED, RETURNED), DISPATCH, SENT, Permission.STATE_SUBMISSION_SEND, LINES_READY)
                    // Paper and file arrive each on its day; with the second it is RECEIVED.
                    .step(SENT, ARRIVE, null, Permission.STATE_SUBMISSION_SEND)
                    .step(EnumSet.of(SENT, RECEIVED), RETURN, RETURNED, Permission.STATE_SUBMISSION_DRAFT)
                    .step(RETURNED, CLOSE, CLOSED, Permission.STATE_SUBMISSION_DRAFT)
                    .step(RECEIVED, DECIDE, DECIDED, Permission.STATE_SUBMISSION_DRAFT, LINES_READY)
                    .step(DECIDED, HAND_OVER, HANDED_OVER, Permission.STATE_SUBMISSION_SEND)
                    .build();

    private StateSubmissionLifecycle() {}
}
