package vn.thidua.platform;

/** How we know a fact: shown beside it, so that nobody takes a recollection for a source. */
public enum Standing {
    /** The responsible body confirmed it. */
    CONFIRMED,
    /** A quotation was read in a public copy. */
    READ,
    /** Taken over from a like case. */
    ANALOGUE,
    /** From memory or inferred: to be verified. */
    RECALLED,
    /** Invented, to try the system with. */
    DEMONSTRATION,
    /** Entered here by somebody responsible for it. */
    ENTERED
}
