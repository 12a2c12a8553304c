package vn.thidua.cluster;

/**
 * Which block or cluster a unit belongs to in a year, as SQL: the last one that it was a member of on a day of that year, so that who left in June is
 * counted where it stood then, and nobody twice.
 */
public final class ClusterYear {

    private ClusterYear() {}

    /** The days of a year. */
    public static String days(String year) {
        return "daterange(make_date(" + year + ", 1, 1), make_date(" + year + " + 1, 1, 1))";
    }

    /** A scalar sub-select: the cluster's id, null where it belongs to none that is known. */
    public static String of(String unit, String year) {
        return "(select m.cluster_id from cluster_member m where m.unit_id = " + unit
                + " and m.superseded_at is null and m.valid && " + days(year)
                + " order by lower(m.valid) desc limit 1)";
    }

    /** A scalar sub-select: the unit that heads the cluster in the year, null where none is known. */
    public static String head(String cluster, String year) {
        return "(select h.unit_id from cluster_head h where h.cluster_id = " + cluster + " and h.year = " + year
                + " and h.office = 'HEAD' and h.superseded_at is null)";
    }
}
