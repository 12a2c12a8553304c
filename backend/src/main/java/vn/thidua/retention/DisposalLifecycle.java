package vn.thidua.retention;

import static vn.thidua.retention.DisposalState.CARRIED_OUT;
import static vn.thidua.retention.DisposalState.DECIDED;
import static vn.thidua.retention.DisposalState.DISCARDED;
import static vn.thidua.retention.DisposalState.DRAFT;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a disposal. */
final class DisposalLifecycle {

    static final Lifecycle<DisposalState, DisposalAction, Void> LIFECYCLE =
            Lifecycle.<DisposalState, DisposalAction, Void>named("DISPOSAL")
                    .step(DRAFT, DisposalAction.EDIT, null, Permission.RETENTION_KEEP)
                    .step(DRAFT, DisposalAction.DECIDE, DECIDED, Permission.DISPOSAL_DECIDE)
                    .step(DECIDED, DisposalAction.CARRY_OUT, CARRIED_OUT, Permission.RETENTION_KEEP)
                    .step(DRAFT, DisposalAction.DISCARD, DISCARDED, Permission.RETENTION_KEEP)
                    .build();

    private DisposalLifecycle() {}
}
