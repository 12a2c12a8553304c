package vn.thidua.council;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    CONVENED,
    IN_SESSION,
    /** A ballot is prepared or open: agenda, attendance and recusals stay as they are. */
    VOTING,
    VOTED,
    /** The minutes are signed by Chair and secretary. */
    CONCLUDED,
    CANCELLED
}
