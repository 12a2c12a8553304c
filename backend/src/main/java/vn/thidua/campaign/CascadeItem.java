package vn.thidua.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** One place of the tree under a criterion: a campaign that responds, or a unit that was asked and has none. */
@Schema(
        name = "CascadeItem",
        description =
                "One place of the tree under a criterion: a campaign that responds, or a unit that was asked and has none of its own.")
record CascadeItem(
        @Schema(required = true, description = "Of the criterion, else of the campaign, else of the unit.")
        UUID id,

        @Schema(
                required = true,
                description = "How far under the campaign that was asked for: 1 responds to it directly.",
                examples = "1")
        int depth,

        @Schema(required = true) UnitRef unit,

        @Schema(description = "Its campaign; null for a unit that was asked and has none.")
        CampaignRef campaign,

        @Schema(description = "State of that campaign.") CampaignState state,

        @Schema(required = true, description = "Whether the unit stands registered for the campaign above.")
        boolean registered,

        @Schema(description = "Its criterion that is aligned with the one above; null where none is.")
        CriterionView criterion,

        @Schema(description = "The target of the criterion above.", examples = "80")
        BigDecimal targetAbove,

        @Schema(required = true, description = "How many units reported a figure on its criterion.")
        int reported,

        @Schema(description = "What they reached together; null unless the figures add up.", examples = "11")
        BigDecimal reached,

        @Schema(description = "How many units reached its target; null unless it is each unit's.")
        Integer reachedTarget) {

    static CascadeItem read(ResultSet row) throws SQLException {
        UUID campaign = Rows.id(row, "campaign_id");
        CriterionView criterion = Rows.id(row, "id") == null ? null : CriterionView.read(row);
        return new CascadeItem(
                Rows.id(row, "node_id"),
                row.getInt("depth"),
                UnitRef.read(row, "unit"),
                campaign == null
                        ? null
                        : new CampaignRef(
                                campaign, row.getString("title"), Rows.constant(row, "level", CampaignLevel.class)),
                Rows.constant(row, "state", CampaignState.class),
                row.getBoolean("registered"),
                criterion,
                CriterionView.plain(row.getBigDecimal("target_above")),
                row.getInt("reported"),
                criterion != null && Boolean.TRUE.equals(criterion.addsUp())
                        ? CriterionView.plain(row.getBigDecimal("total"))
                        : null,
                criterion != null && Boolean.FALSE.equals(criterion.addsUp()) && criterion.target() != null
                        ? Rows.integer(row, "reached_target")
                        : null);
    }
}
