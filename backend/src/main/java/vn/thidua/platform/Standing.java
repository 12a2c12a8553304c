package vn.thidua.platform;

import java.util.List;

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
    ENTERED;

    /** From the surest to the least sure. */
    private static final List<Standing> SURENESS = List.of(CONFIRMED, ENTERED, READ, ANALOGUE, RECALLED, DEMONSTRATION);

    /** What either of two facts shows alone is as sure as the surer of them. */
    public static Standing surest(Standing one, Standing other) {
        return weakest(one, other) == one ? other : one;
    }

    /** What rests on two facts is as sure as the less sure of them. */
    public static Standing weakest(Standing one, Standing other) {
        return SURENESS.indexOf(one) > SURENESS.indexOf(other) ? one : other;
    }
}
