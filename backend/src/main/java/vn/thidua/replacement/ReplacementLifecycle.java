package vn.thidua.replacement;

import static vn.thidua.replacement.ReplacementState.APPROVED;
import static vn.thidua.replacement.ReplacementState.ASKED;
import static vn.thidua.replacement.ReplacementState.FORWARDED;
import static vn.thidua.replacement.ReplacementState.HANDED_OVER;
import static vn.thidua.replacement.ReplacementState.ISSUED;
import static vn.thidua.replacement.ReplacementState.REFUSED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a request for replacement, by who replaces. */
final class ReplacementLifecycle {

    private static final Condition<ReplacementWay> OWN = new Condition<>(
            "REPLACEMENT_OWN", way -> way == ReplacementWay.OWN, Violation.at("", ViolationCode.NOT_OF_THIS_KIND));

    private static final Condition<ReplacementWay> ABOVE = new Condition<>(
            "REPLACEMENT_ABOVE", way -> way == ReplacementWay.ABOVE, Violation.at("", ViolationCode.NOT_OF_THIS_KIND));

    static final Lifecycle<ReplacementState, ReplacementAction, ReplacementWay> LIFECYCLE =
            Lifecycle.<ReplacementState, ReplacementAction, ReplacementWay>named("REPLACEMENT")
                    .step(ASKED, ReplacementAction.APPROVE, APPROVED, Permission.REPLACEMENT_KEEP, OWN)
                    .step(ASKED, ReplacementAction.FORWARD, FORWARDED, Permission.REPLACEMENT_KEEP, ABOVE)
                    .step(
                            EnumSet.of(ASKED, APPROVED, FORWARDED),
                            ReplacementAction.REFUSE,
                            REFUSED,
                            Permission.REPLACEMENT_KEEP)
                    .step(APPROVED, ReplacementAction.ISSUE, ISSUED, Permission.REPLACEMENT_KEEP)
                    .step(FORWARDED, ReplacementAction.ENTER_OUTCOME, ISSUED, Permission.REPLACEMENT_KEEP)
                    .step(ISSUED, ReplacementAction.HAND_OVER, HANDED_OVER, Permission.REPLACEMENT_KEEP)
                    .build();

    private ReplacementLifecycle() {}
}
