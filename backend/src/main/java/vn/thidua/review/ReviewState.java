package vn.thidua.review;

/** Where a cycle stands. */
public enum ReviewState {
    DRAFT,
    /** Units write and hand in. */
    OPEN,
    /** Frozen. */
    CLOSED,
    CANCELLED
}
