package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one criterion was taken up by campaigns that respond directly. */
@Schema(
        name = "CascadeCriterion",
        description = "How far one criterion was taken up by the campaigns that respond directly.")
record CascadeCriterion(
        @Schema(required = true) CriterionView criterion,

        @Schema(
                required = true,
                description = "How many responding campaigns aligned a criterion with it; nobody did where it is 0.")
        int aligned,

        @Schema(description = "What their targets add up to; null unless the figures add up.", examples = "18")
        BigDecimal targetSum,

        @Schema(description = "What they have reached together; null unless the figures add up.", examples = "11")
        BigDecimal reached) {

    static CascadeCriterion read(ResultSet row) throws SQLException {
        return new CascadeCriterion(
                CriterionView.read(row),
                row.getInt("aligned"),
                CriterionView.plain(row.getBigDecimal("target_sum")),
                CriterionView.plain(row.getBigDecimal("reached")));
    }
}
