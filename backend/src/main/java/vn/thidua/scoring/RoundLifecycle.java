package vn.thidua.scoring;

import static vn.thidua.scoring.RoundState.APPRAISAL;
import static vn.thidua.scoring.RoundState.CLOSED;
import static vn.thidua.scoring.RoundState.CROSS;
import static vn.thidua.scoring.RoundState.MEETING;
import static vn.thidua.scoring.RoundState.SELF;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a scoring round. It never waits for whoever is late: what is missing is told as a finding. */
final class RoundLifecycle {

    private static final Condition<RoundFacts> PEERS = new Condition<>(
            "SCORING_ROUND_PEERS", RoundFacts::everyoneHasPeer, Violation.at("/peers", ViolationCode.REQUIRED));

    static final Lifecycle<RoundState, RoundAction, RoundFacts> LIFECYCLE =
            Lifecycle.<RoundState, RoundAction, RoundFacts>named("SCORING_ROUND")
                    .step(SELF, RoundAction.ASSIGN, null, Permission.SCORING_RUN)
                    .step(EnumSet.of(SELF, CROSS, MEETING), RoundAction.PLAN, null, Permission.SCORING_RUN)
                    .step(EnumSet.of(SELF, CROSS, MEETING), RoundAction.EXCUSE, null, Permission.SCORING_RUN)
                    .step(SELF, RoundAction.BEGIN_CROSS, CROSS, Permission.SCORING_RUN, PEERS)
                    .step(CROSS, RoundAction.BEGIN_MEETING, MEETING, Permission.SCORING_RUN)
                    .step(EnumSet.of(MEETING, APPRAISAL), RoundAction.SETTLE_TIE, null, Permission.SCORING_RUN)
                    .step(MEETING, RoundAction.SEND_TO_APPRAISAL, APPRAISAL, Permission.SCORING_RUN)
                    .step(APPRAISAL, RoundAction.CLOSE, CLOSED, Permission.SCORE_APPRAISE)
                    .step(CLOSED, RoundAction.NOMINATE, null, Permission.SCORING_RUN)
                    .build();

    private RoundLifecycle() {}
}
