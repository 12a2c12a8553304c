package vn.thidua.council;

/** How a council deliberates. */
public enum MeetingMode {
    /** Together, in a room or at a distance. */
    IN_SESSION,
    /** Without a meeting: every member is asked in writing, where the regulation allows it. */
    BY_LETTER
}
