package vn.thidua.amendment;

import static vn.thidua.amendment.AwardReturnAction.GIVE_UP;
import static vn.thidua.amendment.AwardReturnAction.RECEIVE;
import static vn.thidua.amendment.AwardReturnState.IMPOSSIBLE;
import static vn.thidua.amendment.AwardReturnState.OWED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of what is to come back; with all of it there it is RETURNED, and a restoration lifts what is still owed. */
final class AwardReturnLifecycle {

    static final Lifecycle<AwardReturnState, AwardReturnAction, Void> LIFECYCLE =
            Lifecycle.<AwardReturnState, AwardReturnAction, Void>named("AWARD_RETURN")
                    .step(EnumSet.of(OWED, IMPOSSIBLE), RECEIVE, null, Permission.DECISION_PUBLISH)
                    .step(OWED, GIVE_UP, IMPOSSIBLE, Permission.DECISION_PUBLISH)
                    .build();

    private AwardReturnLifecycle() {}
}
