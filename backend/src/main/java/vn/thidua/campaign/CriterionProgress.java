package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;

/** How far the units that stand registered have come on one criterion. Nothing is added up that its drafter did not say adds up. */
@Schema(
        name = "CriterionProgress",
        description = "How far the units have come on one criterion, by each unit's newest figure.")
record CriterionProgress(
        @Schema(required = true) CriterionView criterion,

        @Schema(required = true, description = "How many units committed themselves to a figure.")
        int committed,

        @Schema(required = true, description = "How many units reported a figure.")
        int reported,

        @Schema(required = true, description = "How many units reached what they committed themselves to.")
        int reachedCommitment,

        @Schema(
                description =
                        "How many units reached the target; null unless the target is each unit's, which addsUp false says.")
        Integer reachedTarget,

        @Schema(description = "All that was committed to; null unless the figures add up.")
        BigDecimal committedSum,

        @Schema(description = "All that was reached, also in responding campaigns; null unless the figures add up.")
        BigDecimal sum,

        @Schema(
                description =
                        "What of it was reached in campaigns that respond to this one, on criteria aligned with this one that add up, of units"
                                + " that report no figure here themselves; null unless the figures add up.")
        BigDecimal sumOfResponses,

        @Schema(required = true, description = "How many responding campaigns that counts.")
        int respondingCampaigns,

        @Schema(description = "The lowest newest figure of a unit.")
        BigDecimal lowest,

        @Schema(description = "The highest newest figure of a unit.")
        BigDecimal highest,

        @Schema(description = "The day of the oldest of these figures: units report for different days.")
        LocalDate oldestAsOf,

        @Schema(description = "The day of the newest of these figures.")
        LocalDate newestAsOf) {

    static CriterionProgress read(ResultSet row) throws SQLException {
        CriterionView criterion = CriterionView.read(row);
        boolean addsUp = Boolean.TRUE.equals(criterion.addsUp());
        int reported = row.getInt("reported");
        return new CriterionProgress(
                criterion,
                row.getInt("committed"),
                reported,
                row.getInt("reached_commitment"),
                Boolean.FALSE.equals(criterion.addsUp()) && criterion.target() != null
                        ? Rows.integer(row, "reached_target")
                        : null,
                addsUp ? CriterionView.plain(row.getBigDecimal("committed_sum")) : null,
                addsUp ? total(row.getBigDecimal("value_sum"), row.getBigDecimal("responses_sum")) : null,
                addsUp ? CriterionView.plain(row.getBigDecimal("responses_sum")) : null,
                row.getInt("responses"),
                CriterionView.plain(row.getBigDecimal("lowest")),
                CriterionView.plain(row.getBigDecimal("highest")),
                Rows.date(row, "oldest_as_of"),
                Rows.date(row, "newest_as_of"));
    }

    private static BigDecimal total(BigDecimal own, BigDecimal ofResponses) {
        if (own == null || ofResponses == null) {
            return CriterionView.plain(own == null ? ofResponses : own);
        }
        return CriterionView.plain(own.add(ofResponses));
    }
}
