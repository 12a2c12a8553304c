package vn.thidua.difficulty;

import static vn.thidua.difficulty.DifficultyAction.ADJUST;
import static vn.thidua.difficulty.DifficultyAction.ANSWER;
import static vn.thidua.difficulty.DifficultyAction.GROUP;
import static vn.thidua.difficulty.DifficultyAction.KEEP;
import static vn.thidua.difficulty.DifficultyAction.PUT_BEFORE_MINISTER;
import static vn.thidua.difficulty.DifficultyAction.RECEIVE;
import static vn.thidua.difficulty.DifficultyAction.WITHDRAW;
import static vn.thidua.difficulty.DifficultyState.ADJUSTED;
import static vn.thidua.difficulty.DifficultyState.ANSWERED;
import static vn.thidua.difficulty.DifficultyState.BEFORE_MINISTER;
import static vn.thidua.difficulty.DifficultyState.KEPT;
import static vn.thidua.difficulty.DifficultyState.RAISED;
import static vn.thidua.difficulty.DifficultyState.RECEIVED;
import static vn.thidua.difficulty.DifficultyState.WITHDRAWN;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a difficulty. One that was put to another goes its way with that one, and takes no step of its own. */
final class DifficultyLifecycle {

    /** What is asked of a difficulty before a step. */
    record Facts(boolean grouped, boolean ofDirective) {}

    private static final Condition<Facts> ALONE = new Condition<>(
            "DIFFICULTY_ALONE", facts -> !facts.grouped(), Violation.at("/likeId", ViolationCode.TAKEN));
    private static final Condition<Facts> OF_DIRECTIVE = new Condition<>(
            "DIFFICULTY_OF_DIRECTIVE",
            Facts::ofDirective,
            Violation.at("/adjustedOrdinal", ViolationCode.NOT_OF_THIS_KIND));

    static final Lifecycle<DifficultyState, DifficultyAction, Facts> LIFECYCLE =
            Lifecycle.<DifficultyState, DifficultyAction, Facts>named("DIFFICULTY")
                    .step(RAISED, RECEIVE, RECEIVED, Permission.DIFFICULTY_KEEP)
                    .step(RECEIVED, GROUP, null, Permission.DIFFICULTY_KEEP)
                    .step(RECEIVED, ANSWER, ANSWERED, Permission.DIFFICULTY_KEEP, ALONE)
                    .step(RECEIVED, PUT_BEFORE_MINISTER, BEFORE_MINISTER, Permission.DIFFICULTY_KEEP, ALONE)
                    .step(BEFORE_MINISTER, ADJUST, ADJUSTED, Permission.DIFFICULTY_DECIDE, ALONE, OF_DIRECTIVE)
                    .step(BEFORE_MINISTER, KEEP, KEPT, Permission.DIFFICULTY_DECIDE, ALONE)
                    .step(EnumSet.of(RAISED, RECEIVED), WITHDRAW, WITHDRAWN, Permission.DIFFICULTY_RAISE)
                    .build();

    private DifficultyLifecycle() {}
}
