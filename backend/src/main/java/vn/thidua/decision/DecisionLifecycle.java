package vn.thidua.decision;

import static vn.thidua.decision.DecisionAction.DELIVER;
import static vn.thidua.decision.DecisionAction.DISCARD;
import static vn.thidua.decision.DecisionAction.EDIT;
import static vn.thidua.decision.DecisionAction.PROPOSE;
import static vn.thidua.decision.DecisionAction.PUBLISH;
import static vn.thidua.decision.DecisionAction.RETURN;
import static vn.thidua.decision.DecisionAction.SIGN;
import static vn.thidua.decision.DecisionState.DISCARDED;
import static vn.thidua.decision.DecisionState.DRAFT;
import static vn.thidua.decision.DecisionState.PROPOSED;
import static vn.thidua.decision.DecisionState.PUBLISHED;
import static vn.thidua.decision.DecisionState.SIGNED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a decision. */
final class DecisionLifecycle {

    private static final Condition<DecisionCase> HAS_LINES = new Condition<>(
            "DECISION_HAS_LINES",
            decision -> decision.lines() > 0,
            Violation.at("/nominationIds", ViolationCode.REQUIRED));
    private static final Condition<DecisionCase> LINES_READY = new Condition<>(
            "DECISION_LINES_READY",
            decision -> decision.unready() == 0,
            Violation.at("/nominationIds", ViolationCode.NOT_READY));

    static final Lifecycle<DecisionState, DecisionAction, DecisionCase> LIFECYCLE =
            Lifecycle.<DecisionState, DecisionAction, DecisionCase>named("DECISION")
                    .step(DRAFT, EDIT, null, Permission.DECISION_DRAFT)
                    .step(DRAFT, PROPOSE, PROPOSED, Permission.DECISION_DRAFT, HAS_LINES, LINES_READY)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.DECISION_DRAFT)
                    .step(PROPOSED, SIGN, SIGNED, Permission.DECISION_SIGN, HAS_LINES, LINES_READY)
                    .step(PROPOSED, RETURN, DRAFT, Permission.DECISION_SIGN)
                    .step(SIGNED, PUBLISH, PUBLISHED, Permission.DECISION_PUBLISH)
                    .step(EnumSet.of(SIGNED, PUBLISHED), DELIVER, null, Permission.DECISION_PUBLISH)
                    .build();

    private DecisionLifecycle() {}
}
