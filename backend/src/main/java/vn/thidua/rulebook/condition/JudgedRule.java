package vn.thidua.rulebook.condition;

import vn.thidua.platform.Standing;

/**
 * A rule and what came of it.
 *
 * @param standing how sure the finding is: as sure as the rules that led to it
 */
public record JudgedRule(Rule rule, Judged judged, Standing standing) {

    public boolean is(Finding one) {
        return judged.is(one);
    }

    /** Whether it alone makes a nomination fail: not met, by a rule that somebody has read in the text. */
    public boolean rulesOut() {
        return is(Finding.NOT_MET) && isFirm(standing);
    }

    /** Only what was confirmed or read may refuse. */
    public static boolean isFirm(Standing standing) {
        return standing == Standing.CONFIRMED || standing == Standing.READ;
    }
}
