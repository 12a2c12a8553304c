package vn.thidua.review;

import java.math.BigDecimal;

/** What strikes one who compares: a difference of more than half of what it was, where the larger of the two is at least ten. The house's own measure. */
final class Outlier {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The same as SQL. */
    static final String SQL =
            "(v.value is not null and v.before_value is not null and greatest(v.value, v.before_value) >= 10 and abs(v.value - v.before_value) * 2 > v.before_value)";

    private Outlier() {}

    static boolean is(BigDecimal value, BigDecimal previous) {
        return value != null
                && previous != null
                && value.max(previous).compareTo(LEAST) >= 0
                && value.subtract(previous).abs().multiply(TWO).compareTo(previous) > 0;
    }
}
