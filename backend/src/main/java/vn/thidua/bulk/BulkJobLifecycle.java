package vn.thidua.bulk;

import static vn.thidua.bulk.BulkJobAction.CANCEL;
import static vn.thidua.bulk.BulkJobState.CANCELLED;
import static vn.thidua.bulk.BulkJobState.QUEUED;
import static vn.thidua.bulk.BulkJobState.RUNNING;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** What a sender can do with a job; that it begins and ends is the worker's. */
final class BulkJobLifecycle {

    static final Lifecycle<BulkJobState, BulkJobAction, BulkJobItem> LIFECYCLE =
            Lifecycle.<BulkJobState, BulkJobAction, BulkJobItem>named("BULK_JOB")
                    .step(QUEUED, CANCEL, CANCELLED, Permission.BULK_SEND)
                    .step(RUNNING, CANCEL, CANCELLED, Permission.BULK_SEND)
                    .build();

    private BulkJobLifecycle() {}
}
