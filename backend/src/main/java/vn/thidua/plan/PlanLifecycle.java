package vn.thidua.plan;

import static vn.thidua.plan.PlanAction.APPROVE;
import static vn.thidua.plan.PlanAction.ASK_AMENDMENT;
import static vn.thidua.plan.PlanAction.DISCARD;
import static vn.thidua.plan.PlanAction.EDIT;
import static vn.thidua.plan.PlanAction.REPORT;
import static vn.thidua.plan.PlanAction.SUBMIT;
import static vn.thidua.plan.PlanState.AMENDMENT_ASKED;
import static vn.thidua.plan.PlanState.APPROVED;
import static vn.thidua.plan.PlanState.DISCARDED;
import static vn.thidua.plan.PlanState.DRAFT;
import static vn.thidua.plan.PlanState.SUBMITTED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a plan; how many tasks it has is asked before it is submitted. */
final class PlanLifecycle {

    private static final Condition<Integer> HAS_TASKS =
            new Condition<>("PLAN_HAS_TASKS", tasks -> tasks > 0, Violation.at("/tasks", ViolationCode.REQUIRED));

    static final Lifecycle<PlanState, PlanAction, Integer> LIFECYCLE = Lifecycle.<PlanState, PlanAction, Integer>named(
                    "PLAN")
            .step(EnumSet.of(DRAFT, AMENDMENT_ASKED), EDIT, null, Permission.PLAN_WRITE)
            .step(EnumSet.of(DRAFT, AMENDMENT_ASKED), SUBMIT, SUBMITTED, Permission.PLAN_WRITE, HAS_TASKS)
            .step(SUBMITTED, APPROVE, APPROVED, Permission.PLAN_APPROVE)
            .step(EnumSet.of(SUBMITTED, APPROVED), ASK_AMENDMENT, AMENDMENT_ASKED, Permission.PLAN_APPROVE)
            .step(APPROVED, REPORT, null, Permission.PLAN_WRITE)
            .step(DRAFT, DISCARD, DISCARDED, Permission.PLAN_WRITE)
            .build();

    private PlanLifecycle() {}
}
