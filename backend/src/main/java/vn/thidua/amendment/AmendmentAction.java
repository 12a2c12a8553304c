package vn.thidua.amendment;

/** What can be done to an amendment. */
enum AmendmentAction {
    EDIT,
    PROPOSE,
    RETURN,
    SIGN,
    PUBLISH,
    /** To those above the ministry. */
    SUBMIT,
    DECIDE,
    DECLINE,
    /** Insignia of the State, to the Ministry of Home Affairs. */
    FORWARD,
    DISCARD
}
