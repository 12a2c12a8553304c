package vn.thidua.review;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a unit's report. Its unit writes and hands in; whoever receives it takes it or sends it back, until the cycle is closed. */
final class ReportLifecycle {

    private static final Condition<ReviewState> CYCLE_OPEN = new Condition<>(
            "REVIEW_CYCLE_OPEN", cycle -> cycle == ReviewState.OPEN, Violation.at("/cycle", ViolationCode.NOT_READY));

    private static final Condition<ReviewState> CYCLE_CLOSED = new Condition<>(
            "REVIEW_CYCLE_CLOSED",
            cycle -> cycle == ReviewState.CLOSED,
            Violation.at("/cycle", ViolationCode.NOT_READY));

    static final Lifecycle<ReportState, ReportAction, ReviewState> LIFECYCLE =
            Lifecycle.<ReportState, ReportAction, ReviewState>named("REVIEW_REPORT")
                    .step(
                            EnumSet.of(ReportState.WRITING, ReportState.RETURNED),
                            ReportAction.WRITE,
                            null,
                            Permission.REVIEW_WRITE,
                            CYCLE_OPEN)
                    .step(
                            EnumSet.of(ReportState.WRITING, ReportState.RETURNED),
                            ReportAction.SUBMIT,
                            ReportState.SUBMITTED,
                            Permission.REVIEW_WRITE,
                            CYCLE_OPEN)
                    .step(
                            ReportState.SUBMITTED,
                            ReportAction.ACCEPT,
                            ReportState.ACCEPTED,
                            Permission.REVIEW_ANSWER,
                            CYCLE_OPEN)
                    .step(
                            ReportState.COUNTED,
                            ReportAction.RETURN,
                            ReportState.RETURNED,
                            Permission.REVIEW_ANSWER,
                            CYCLE_OPEN)
                    .step(ReportState.COUNTED, ReportAction.CORRECT, null, Permission.REVIEW_KEEP, CYCLE_CLOSED)
                    .build();

    private ReportLifecycle() {}
}
