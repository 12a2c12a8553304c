package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** One criterion of a campaign. */
@Schema(name = "Criterion", description = "One criterion of a campaign.")
record CriterionView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Hồ sơ giải quyết trực tuyến")
        String name,

        @Schema(description = "How it is measured.") String measure,
        @Schema(examples = "%") String measureUnit,
        @Schema(examples = "80") BigDecimal target,

        @Schema(
                description =
                        "Whether the figures of several units add up to one: then the target is the whole campaign's, else each unit's."
                                + " Null where nobody said; then nothing is added.",
                examples = "false")
        Boolean addsUp,

        @Schema(required = true, description = "On which side of its target it is reached.")
        Aim aim,

        @Schema(description = "The criterion of the parent campaign that this one answers; null for one of its own.")
        UUID parentCriterionId,

        @Schema(description = "What that criterion is called.")
        String parentCriterionName) {

    /** For projections with {@code campaign_criterion c}: the columns that {@link #read} wants. */
    static final String COLUMNS = "c.id, c.name, c.measure, c.measure_unit, c.target, c.adds_up, c.aim,"
            + " c.parent_criterion_id, (select q.name from campaign_criterion q where q.id = c.parent_criterion_id) as parent_criterion_name";

    static CriterionView read(ResultSet row) throws SQLException {
        return new CriterionView(
                Rows.id(row, "id"),
                row.getString("name"),
                row.getString("measure"),
                row.getString("measure_unit"),
                plain(row.getBigDecimal("target")),
                Rows.bool(row, "adds_up"),
                Rows.constant(row, "aim", Aim.class),
                Rows.id(row, "parent_criterion_id"),
                row.getString("parent_criterion_name"));
    }

    /** 80 rather than 80.0000: the column's scale is not what the writer meant. */
    static BigDecimal plain(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
