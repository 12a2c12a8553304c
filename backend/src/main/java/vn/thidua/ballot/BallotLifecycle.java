package vn.thidua.ballot;

import static vn.thidua.ballot.BallotAction.BREAK_OFF;
import static vn.thidua.ballot.BallotAction.CLOSE;
import static vn.thidua.ballot.BallotAction.EXTEND;
import static vn.thidua.ballot.BallotState.BROKEN_OFF;
import static vn.thidua.ballot.BallotState.CLOSED;
import static vn.thidua.ballot.BallotState.OPEN;
import static vn.thidua.ballot.BallotState.PREPARED;

import java.util.EnumSet;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a ballot. */
final class BallotLifecycle {

    /** Whoever presides over the meeting, by seat: no role stands in. */
    static final Permit PRESIDING = () -> "(whoever presides)";

    private static final Condition<Ballot> HANDS_AGREE = new Condition<>(
            "BALLOT_HANDS_AGREE",
            ballot -> !ballot.waitsForHands(),
            Violation.at("/handCount", ViolationCode.NOT_READY));

    static final Lifecycle<BallotState, BallotAction, Ballot> LIFECYCLE =
            Lifecycle.<BallotState, BallotAction, Ballot>named("BALLOT")
                    .step(PREPARED, BallotAction.OPEN, OPEN, PRESIDING)
                    .step(OPEN, EXTEND, null, PRESIDING)
                    .step(OPEN, CLOSE, CLOSED, PRESIDING, HANDS_AGREE)
                    .step(EnumSet.of(PREPARED, OPEN), BREAK_OFF, BROKEN_OFF, PRESIDING)
                    .build();

    private BallotLifecycle() {}
}
