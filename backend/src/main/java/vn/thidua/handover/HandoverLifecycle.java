package vn.thidua.handover;

import static vn.thidua.handover.HandoverState.HANDED_OVER;
import static vn.thidua.handover.HandoverState.OPEN;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of what is to be handed over. */
final class HandoverLifecycle {

    static final Lifecycle<HandoverState, HandoverAction, Void> LIFECYCLE =
            Lifecycle.<HandoverState, HandoverAction, Void>named("HANDOVER")
                    .step(OPEN, HandoverAction.HAND_OVER, HANDED_OVER, Permission.HANDOVER_KEEP)
                    .step(HANDED_OVER, HandoverAction.CORRECT, null, Permission.HANDOVER_KEEP)
                    .step(HANDED_OVER, HandoverAction.TAKE_BACK, OPEN, Permission.HANDOVER_KEEP)
                    .build();

    private HandoverLifecycle() {}
}
