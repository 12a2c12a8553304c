package vn.thidua.dossier;

/**
 * What the law that governs a nomination says of its award, as SQL over the nomination {@code n} and its dossier {@code d}. A dossier sent before
 * the law changed is judged by the law it was sent under (Decree 152/2025/NĐ-CP, Article 60(3)).
 */
public final class Governing {

    /** The day whose law governs. */
    public static final String DAY = "d.submitted_on";

    /** A column of {@code award_authority}; null where no framework knows the award. */
    public static String column(String name) {
        return "(select w." + name + " from award_authority w where w.award_code = n.award_code and w.valid @> " + DAY
                + " order by lower(w.valid) desc limit 1)";
    }

    private Governing() {}
}
