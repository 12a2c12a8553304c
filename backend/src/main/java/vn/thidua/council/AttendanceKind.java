package vn.thidua.council;

/** How a member takes part in a meeting. */
public enum AttendanceKind {
    PRESENT,
    /** Present at a distance. */
    REMOTE,
    /** Absent, and asked in writing. */
    WRITTEN,
    ABSENT;

    /** Whether the member counts for the quorum. */
    boolean attends() {
        return this == PRESENT || this == REMOTE;
    }
}
