package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit will reach on one criterion, beside what the campaign asks. */
@Schema(name = "Commitment", description = "What the unit will reach on one criterion, beside what the campaign asks.")
record CommitmentView(
        @Schema(required = true) CriterionView criterion,
        @Schema(examples = "85") BigDecimal target,
        String note) {

    /** From the columns of a criterion, {@code committed} and {@code note}. */
    static CommitmentView read(ResultSet row) throws SQLException {
        return new CommitmentView(
                CriterionView.read(row), CriterionView.plain(row.getBigDecimal("committed")), row.getString("note"));
    }
}
