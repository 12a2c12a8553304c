package vn.thidua.season;

import static vn.thidua.season.SeasonAction.AMEND;
import static vn.thidua.season.SeasonAction.EDIT;
import static vn.thidua.season.SeasonAction.ISSUE;
import static vn.thidua.season.SeasonState.AMENDED;
import static vn.thidua.season.SeasonState.DRAFT;
import static vn.thidua.season.SeasonState.ISSUED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The life of a season's letter. */
final class SeasonLifecycle {

    private static final Condition<SeasonFindings> COMPLETE =
            new Condition<>("SEASON_COMPLETE", SeasonFindings::isComplete, Violation.at("", ViolationCode.REQUIRED));

    private static final Condition<SeasonFindings> WITHIN_LAW = new Condition<>(
            "SEASON_WITHIN_LAW", SeasonFindings::isWithinLaw, Violation.at("/allotments", ViolationCode.OUT_OF_RANGE));

    static final Lifecycle<SeasonState, SeasonAction, SeasonFindings> LIFECYCLE =
            Lifecycle.<SeasonState, SeasonAction, SeasonFindings>named("SEASON")
                    .step(DRAFT, EDIT, null, Permission.SEASON_KEEP)
                    .step(DRAFT, ISSUE, ISSUED, Permission.SEASON_KEEP, COMPLETE, WITHIN_LAW)
                    .step(EnumSet.of(ISSUED, AMENDED), AMEND, AMENDED, Permission.SEASON_KEEP)
                    .build();

    private SeasonLifecycle() {}
}
