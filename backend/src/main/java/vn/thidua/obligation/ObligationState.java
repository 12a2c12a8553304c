package vn.thidua.obligation;

/** OPEN until the thing is done or no longer wanted. */
public enum ObligationState {
    OPEN,
    DONE,
    CANCELLED
}
