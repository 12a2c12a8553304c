package vn.thidua.ballot;

/** Where a ballot stands. */
enum BallotState {
    PREPARED,
    OPEN,
    CLOSED,
    /** Given up without a count. */
    BROKEN_OFF
}
