package vn.thidua.decision;

/** What can be done to a decision. */
enum DecisionAction {
    EDIT,
    PROPOSE,
    RETURN,
    SIGN,
    PUBLISH,
    /** To its recipients. */
    DELIVER,
    DISCARD
}
