package vn.thidua.bulk;

/** What can be done to a job. */
enum BulkJobAction {
    CANCEL
}
