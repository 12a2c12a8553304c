package vn.thidua.council;

/** Whose cases a council hears. */
public enum CouncilLevel {
    /** A unit's own. */
    UNIT,
    /** The ministry's Council for emulation and commendation. */
    MINISTRY,
    /** Assesses the effect and reach of initiatives. */
    INITIATIVE
}
