package vn.thidua.obligation;

/** What became of asking for more time. */
public enum ExtensionState {
    /** Waits to be answered. */
    ASKED,
    GRANTED,
    REFUSED,
    /** The thing was done, or no longer wanted, before anybody answered. */
    LAPSED
}
