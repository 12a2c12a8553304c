package vn.thidua.organization;

/** How a day differs from what its place in the week says. */
public enum DayKind {
    /** A public holiday, or the day off given for one (Labour Code 45/2019, Articles 111(3) and 112). */
    DAY_OFF,
    /** A Saturday or Sunday worked in exchange for another day. */
    WORKING
}
