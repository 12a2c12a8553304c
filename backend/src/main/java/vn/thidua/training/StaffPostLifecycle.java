package vn.thidua.training;

import static vn.thidua.training.StaffPostAction.END;
import static vn.thidua.training.StaffPostAction.WITHDRAW;
import static vn.thidua.training.StaffPostState.ENDED;
import static vn.thidua.training.StaffPostState.HELD;
import static vn.thidua.training.StaffPostState.WITHDRAWN;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a post: what was entered wrongly is withdrawn and entered anew. */
final class StaffPostLifecycle {

    static final Lifecycle<StaffPostState, StaffPostAction, Void> LIFECYCLE =
            Lifecycle.<StaffPostState, StaffPostAction, Void>named("EMULATION_STAFF")
                    .step(HELD, END, ENDED, Permission.STAFF_KEEP)
                    .step(EnumSet.of(HELD, ENDED), WITHDRAW, WITHDRAWN, Permission.STAFF_KEEP)
                    .build();

    private StaffPostLifecycle() {}
}
