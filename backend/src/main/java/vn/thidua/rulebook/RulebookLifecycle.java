package vn.thidua.rulebook;

import static vn.thidua.rulebook.RulebookAction.CONFIRM;
import static vn.thidua.rulebook.RulebookAction.DISCARD;
import static vn.thidua.rulebook.RulebookAction.EDIT;
import static vn.thidua.rulebook.RulebookAction.PUBLISH;
import static vn.thidua.rulebook.RulebookState.DISCARDED;
import static vn.thidua.rulebook.RulebookState.DRAFT;
import static vn.thidua.rulebook.RulebookState.PUBLISHED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a version of a rulebook. */
final class RulebookLifecycle {

    private static final Condition<RulebookChanges> CHANGED =
            new Condition<>("RULEBOOK_CHANGED", RulebookChanges::any, Violation.at("", ViolationCode.NOT_READY));

    private static final Condition<RulebookChanges> REASONED =
            new Condition<>("RULEBOOK_REASONED", RulebookChanges::reasoned, Violation.at("", ViolationCode.REQUIRED));

    static final Lifecycle<RulebookState, RulebookAction, RulebookChanges> LIFECYCLE =
            Lifecycle.<RulebookState, RulebookAction, RulebookChanges>named("RULEBOOK")
                    .step(DRAFT, EDIT, null, Permission.RULEBOOK_KEEP)
                    .step(DRAFT, CONFIRM, null, Permission.RULEBOOK_KEEP)
                    .step(DRAFT, PUBLISH, PUBLISHED, Permission.RULEBOOK_KEEP, CHANGED, REASONED)
                    .step(DRAFT, DISCARD, DISCARDED, Permission.RULEBOOK_KEEP)
                    .build();

    private RulebookLifecycle() {}
}
