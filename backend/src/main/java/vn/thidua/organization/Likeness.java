package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.Rows;

/**
 * How much two records look like one person. The weights are this product's own and say only what is to be looked at first: nothing is ever merged by
 * them.
 */
record Likeness(UUID leftId, UUID rightId, int score, List<PairReason> reasons) {

    /** From here on two records are put before somebody. */
    static final int WORTH_A_LOOK = 65;

    /** While somebody is being entered nothing is known of their units yet. */
    static final int WORTH_A_WARNING = 55;

    private static final int MOST = 100;

    /** From the columns of {@link FindPairs}. */
    static Likeness read(ResultSet row) throws SQLException {
        List<PairReason> reasons = new ArrayList<>();
        int score = name(row, reasons) + birth(row, reasons) + units(row, reasons);
        if (row.getBoolean("other_sex")) {
            reasons.add(PairReason.OTHER_SEX);
            score -= 15;
        }
        return new Likeness(
                Rows.id(row, "left_id"), Rows.id(row, "right_id"), Math.clamp(score, 1, MOST), List.copyOf(reasons));
    }

    private static int name(ResultSet row, List<PairReason> reasons) throws SQLException {
        if (row.getBoolean("same_name")) {
            reasons.add(PairReason.SAME_NAME);
            return 40;
        }
        if (row.getBoolean("same_plain_name")) {
            reasons.add(PairReason.SAME_NAME_WITHOUT_MARKS);
            return 35;
        }
        reasons.add(PairReason.SIMILAR_NAME);
        return 20;
    }

    private static int birth(ResultSet row, List<PairReason> reasons) throws SQLException {
        if (row.getBoolean("same_birth")) {
            reasons.add(PairReason.SAME_BIRTH_DATE);
            return 40;
        }
        if (row.getBoolean("birth_year_alone")) {
            reasons.add(PairReason.BIRTH_YEAR_ALONE);
            return 25;
        }
        reasons.add(PairReason.BIRTH_DATE_CLOSE);
        return 20;
    }

    private static int units(ResultSet row, List<PairReason> reasons) throws SQLException {
        int score = 0;
        if (row.getBoolean("shared_unit")) {
            reasons.add(PairReason.SHARED_UNIT);
            score += 20;
        } else if (row.getBoolean("neighbouring_unit")) {
            reasons.add(PairReason.NEIGHBOURING_UNIT);
            score += 10;
        }
        if (row.getBoolean("elsewhere")) {
            reasons.add(PairReason.ELSEWHERE_AT_ONCE);
            score -= 10;
        }
        return score;
    }
}
