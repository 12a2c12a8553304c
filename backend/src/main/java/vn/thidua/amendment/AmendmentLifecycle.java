package vn.thidua.amendment;

import static vn.thidua.amendment.AmendmentAction.DECIDE;
import static vn.thidua.amendment.AmendmentAction.DECLINE;
import static vn.thidua.amendment.AmendmentAction.DISCARD;
import static vn.thidua.amendment.AmendmentAction.EDIT;
import static vn.thidua.amendment.AmendmentAction.FORWARD;
import static vn.thidua.amendment.AmendmentAction.PROPOSE;
import static vn.thidua.amendment.AmendmentAction.PUBLISH;
import static vn.thidua.amendment.AmendmentAction.RETURN;
import static vn.thidua.amendment.AmendmentAction.SIGN;
import static vn.thidua.amendment.AmendmentAction.SUBMIT;
import static vn.thidua.amendment.AmendmentState.DECIDED;
import static vn.thidua.amendment.AmendmentState.DECLINED;
import static vn.thidua.amendment.AmendmentState.DISCARDED;
import static vn.thidua.amendment.AmendmentState.DRAFT;
import static vn.thidua.amendment.AmendmentState.PROPOSED;
import static vn.thidua.amendment.AmendmentState.PUBLISHED;
import static vn.thidua.amendment.AmendmentState.SIGNED;
import static vn.thidua.amendment.AmendmentState.SUBMITTED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of an amendment, on either way. */
final class AmendmentLifecycle {

    private static final Condition<AmendmentCase> OURS = new Condition<>(
            "AMENDMENT_OURS",
            amendment -> amendment.way() == AmendmentWay.OWN,
            Violation.at("/lines", ViolationCode.NOT_OURS, "Chủ tịch nước, Thủ tướng Chính phủ"));
    private static final Condition<AmendmentCase> ABOVE = new Condition<>(
            "AMENDMENT_ABOVE",
            amendment -> amendment.way() == AmendmentWay.STATE,
            Violation.at("/lines", ViolationCode.NOT_OF_THIS_KIND));
    private static final Condition<AmendmentCase> GROUNDED = new Condition<>(
            "AMENDMENT_GROUNDED", AmendmentCase::isGrounded, Violation.at("/grounds", ViolationCode.REQUIRED));
    private static final Condition<AmendmentCase> CONCLUDED = new Condition<>(
            "AMENDMENT_CONCLUDED", AmendmentCase::isConcluded, Violation.at("/conclusion", ViolationCode.REQUIRED));
    private static final Condition<AmendmentCase> READY = new Condition<>(
            "AMENDMENT_LINES_READY",
            amendment -> amendment.unready() == 0,
            Violation.at("/lines", ViolationCode.NOT_READY));
    private static final Condition<AmendmentCase> INSIGNIA_BACK = new Condition<>(
            "AMENDMENT_INSIGNIA_BACK",
            amendment -> amendment.insignia() > 0,
            Violation.at("/on", ViolationCode.NOT_READY));

    static final Lifecycle<AmendmentState, AmendmentAction, AmendmentCase> LIFECYCLE =
            Lifecycle.<AmendmentState, AmendmentAction, AmendmentCase>named("AMENDMENT")
                    .step(DRAFT, EDIT, null, Permission.DECISION_DRAFT)
                    .step(DRAFT, PROPOSE, PROPOSED, Permission.DECISION_DRAFT, OURS, GROUNDED, CONCLUDED, READY)
                    .step(DRAFT, SUBMIT, SUBMITTED, Permission.STATE_SUBMISSION_SEND, ABOVE, GROUNDED, CONCLUDED, READY)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.DECISION_DRAFT)
                    .step(PROPOSED, SIGN, SIGNED, Permission.DECISION_SIGN, READY)
                    .step(PROPOSED, RETURN, DRAFT, Permission.DECISION_SIGN)
                    .step(SIGNED, PUBLISH, PUBLISHED, Permission.DECISION_PUBLISH)
                    .step(SUBMITTED, DECIDE, DECIDED, Permission.STATE_SUBMISSION_DRAFT, READY)
                    .step(SUBMITTED, DECLINE, DECLINED, Permission.STATE_SUBMISSION_DRAFT)
                    .step(DECIDED, FORWARD, null, Permission.STATE_SUBMISSION_SEND, INSIGNIA_BACK)
                    .build();

    private AmendmentLifecycle() {}
}
