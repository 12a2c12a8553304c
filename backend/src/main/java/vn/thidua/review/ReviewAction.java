package vn.thidua.review;

/** What is done with a cycle. */
public enum ReviewAction {
    EDIT,
    OPEN,
    CLOSE,
    CANCEL
}
