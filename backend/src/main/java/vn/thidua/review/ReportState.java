package vn.thidua.review;

import java.util.EnumSet;
import java.util.Set;

/** Where a unit's report stands. */
public enum ReportState {
    WRITING,
    SUBMITTED,
    /** Sent back to be mended. */
    RETURNED,
    ACCEPTED,
    /** Not there when the cycle closed. */
    MISSING;

    /** What counts in the sum: handed in, and not sent back. */
    static final Set<ReportState> COUNTED = EnumSet.of(SUBMITTED, ACCEPTED);

    /** The same as SQL. */
    static final String COUNTED_SQL = "('SUBMITTED', 'ACCEPTED')";
}
