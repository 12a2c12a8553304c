package vn.thidua.amendment;

/** What can be done to what is to come back. */
enum AwardReturnAction {
    /** In full or in part. */
    RECEIVE,
    /** It cannot come back any more. */
    GIVE_UP
}
