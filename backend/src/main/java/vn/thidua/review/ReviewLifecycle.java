package vn.thidua.review;

import java.time.LocalDate;
import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a cycle. */
final class ReviewLifecycle {

    /**
     * What the lifecycle looks at.
     *
     * @param sections of the template
     */
    record Facts(int sections, LocalDate dueOn, LocalDate today) {

        static final Facts NOT_ASKED = new Facts(0, null, null);
    }

    private static final Condition<Facts> HAS_SECTIONS = new Condition<>(
            "REVIEW_HAS_SECTIONS", facts -> facts.sections() > 0, Violation.at("/sections", ViolationCode.REQUIRED));

    private static final Condition<Facts> DUE_TO_COME = new Condition<>(
            "REVIEW_DUE_TO_COME",
            facts -> !facts.dueOn().isBefore(facts.today()),
            Violation.at("/dueOn", ViolationCode.IN_THE_PAST));

    static final Lifecycle<ReviewState, ReviewAction, Facts> LIFECYCLE =
            Lifecycle.<ReviewState, ReviewAction, Facts>named("REVIEW")
                    .step(ReviewState.DRAFT, ReviewAction.EDIT, null, Permission.REVIEW_KEEP)
                    .step(
                            ReviewState.DRAFT,
                            ReviewAction.OPEN,
                            ReviewState.OPEN,
                            Permission.REVIEW_KEEP,
                            HAS_SECTIONS,
                            DUE_TO_COME)
                    .step(ReviewState.OPEN, ReviewAction.CLOSE, ReviewState.CLOSED, Permission.REVIEW_KEEP)
                    .step(
                            EnumSet.of(ReviewState.DRAFT, ReviewState.OPEN),
                            ReviewAction.CANCEL,
                            ReviewState.CANCELLED,
                            Permission.REVIEW_KEEP)
                    .build();

    private ReviewLifecycle() {}
}
