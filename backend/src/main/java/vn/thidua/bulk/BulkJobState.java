package vn.thidua.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a job stands. */
@Schema(
        name = "BulkJobState",
        description =
                "QUEUED: not begun · RUNNING: under way · DONE: every row was looked at · CANCELLED: stopped by its sender, what had entered stays · FAILED: the sender may no more.")
enum BulkJobState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
}
