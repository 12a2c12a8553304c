package vn.thidua.organization;

/** What a position weighs in the quotas of the law. */
public enum PositionGroup {
    /** Minister and deputies. */
    LEADER_MINISTRY,
    /** Heads of departments, agencies and the like, and their deputies. */
    LEADER_DEPARTMENT,
    /** Heads of divisions and their deputies. */
    LEADER_DIVISION,
    /** Everybody else. */
    STAFF
}
