package vn.thidua.directive;

import static vn.thidua.directive.DirectiveAction.ADDRESS;
import static vn.thidua.directive.DirectiveAction.ADJUST;
import static vn.thidua.directive.DirectiveAction.DISCARD;
import static vn.thidua.directive.DirectiveAction.EDIT;
import static vn.thidua.directive.DirectiveAction.ISSUE;
import static vn.thidua.directive.DirectiveState.DISCARDED;
import static vn.thidua.directive.DirectiveState.DRAFT;
import static vn.thidua.directive.DirectiveState.ISSUED;

import java.time.LocalDate;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a directive: nothing is handed down without its day and its points. */
final class DirectiveLifecycle {

    /** What is asked of a directive before it is issued. */
    record Facts(LocalDate issuedOn, boolean hasPoints) {}

    private static final Condition<Facts> DATED = new Condition<>(
            "DIRECTIVE_DATED", facts -> facts.issuedOn() != null, Violation.at("/issuedOn", ViolationCode.REQUIRED));
    private static final Condition<Facts> HAS_POINTS =
            new Condition<>("DIRECTIVE_HAS_POINTS", Facts::hasPoints, Violation.at("/points", ViolationCode.REQUIRED));

    static final Lifecycle<DirectiveState, DirectiveAction, Facts> LIFECYCLE =
            Lifecycle.<DirectiveState, DirectiveAction, Facts>named("DIRECTIVE")
                    .step(DRAFT, EDIT, null, Permission.DIRECTIVE_KEEP)
                    .step(DRAFT, ISSUE, ISSUED, Permission.DIRECTIVE_KEEP, DATED, HAS_POINTS)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.DIRECTIVE_KEEP)
                    .step(ISSUED, ADDRESS, null, Permission.DIRECTIVE_KEEP)
                    .step(ISSUED, ADJUST, null, Permission.DIRECTIVE_KEEP)
                    .build();

    private DirectiveLifecycle() {}
}
