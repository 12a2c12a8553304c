package vn.thidua.provincial;

import static vn.thidua.provincial.ProvincialAction.CONFIRM;
import static vn.thidua.provincial.ProvincialAction.DISCARD;
import static vn.thidua.provincial.ProvincialAction.EDIT;
import static vn.thidua.provincial.ProvincialAction.RETURN;
import static vn.thidua.provincial.ProvincialDecisionState.CONFIRMED;
import static vn.thidua.provincial.ProvincialDecisionState.DISCARDED;
import static vn.thidua.provincial.ProvincialDecisionState.ENTERED;
import static vn.thidua.provincial.ProvincialDecisionState.RETURNED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a province's decision here; what stands in the register is not touched again. */
final class ProvincialLifecycle {

    static final Lifecycle<ProvincialDecisionState, ProvincialAction, Void> LIFECYCLE =
            Lifecycle.<ProvincialDecisionState, ProvincialAction, Void>named("PROVINCIAL_DECISION")
                    .step(EnumSet.of(ENTERED, RETURNED), EDIT, ENTERED, Permission.PROVINCIAL_DECISION_ENTER)
                    .step(ENTERED, CONFIRM, CONFIRMED, Permission.PROVINCIAL_DECISION_CONFIRM)
                    .step(ENTERED, RETURN, RETURNED, Permission.PROVINCIAL_DECISION_CONFIRM)
                    .step(EnumSet.of(ENTERED, RETURNED), DISCARD, DISCARDED, Permission.PROVINCIAL_DECISION_ENTER)
                    .build();

    private ProvincialLifecycle() {}
}
