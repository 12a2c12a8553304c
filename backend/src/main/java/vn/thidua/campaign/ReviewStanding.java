package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** How one unit stood on a criterion when a review was recorded. */
@Schema(name = "ReviewStanding", description = "How one unit stood on a criterion when the review was recorded.")
record ReviewStanding(
        @Schema(required = true) UnitRef unit,

        @Schema(
                description = "From the best on, equals sharing one; null for a unit that had reported nothing.",
                examples = "1")
        Integer place,

        @Schema(description = "Null for a unit that had reported nothing.", examples = "92.5")
        BigDecimal value,

        @Schema(description = "The day at whose end it stood; null where it was reached in the unit's own campaign.")
        LocalDate asOf,

        @Schema(
                required = true,
                description = "True where it was reached in the unit's own campaign that responds to this one.")
        boolean ofResponse,

        @Schema(description = "What the unit had committed itself to; null for nothing.", examples = "85")
        BigDecimal committed,

        @Schema(description = "Null where there is nothing to compare.")
        Boolean reachesCommitment,

        @Schema(description = "Null where there is nothing to compare, or the target is not each unit's.")
        Boolean reachesTarget) {

    static ReviewStanding read(ResultSet row) throws SQLException {
        return new ReviewStanding(
                UnitRef.read(row, "unit"),
                Rows.integer(row, "place"),
                CriterionView.plain(row.getBigDecimal("value")),
                Rows.date(row, "as_of"),
                row.getBoolean("of_response"),
                CriterionView.plain(row.getBigDecimal("committed")),
                Rows.bool(row, "reaches_commitment"),
                Rows.bool(row, "reaches_target"));
    }
}
