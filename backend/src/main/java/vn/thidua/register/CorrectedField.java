package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be printed wrongly of an award. */
@Schema(name = "CorrectedField")
public enum CorrectedField {
    RECIPIENT_NAME("recipient_name"),
    UNIT_NAME("unit_name"),
    YEAR("year");

    private final String column;

    CorrectedField(String column) {
        this.column = column;
    }

    /** What the award {@code a} reads now, as SQL. */
    public String now() {
        return reads("");
    }

    /** What it read on the day {@code :today}, as SQL. */
    public String today() {
        return reads(" and c.decided_on <= :today");
    }

    private String reads(String known) {
        String reads = "(select " + (this == YEAR ? "cast(c.reads as integer)" : "c.reads")
                + " from award_correction c where c.award_id = a.id and c.field = '" + name() + "'" + known
                + " order by c.recorded_at desc, c.id desc limit 1)";
        return "coalesce(" + reads + ", a." + column + ")";
    }
}
