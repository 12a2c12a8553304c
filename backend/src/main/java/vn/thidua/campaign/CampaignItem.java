package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;

/** One row of the list of campaigns. */
@Schema(name = "CampaignItem", description = "One row of the list of campaigns.")
record CampaignItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Đoàn kết, sáng tạo, hội nhập và phát triển")
        String title,

        @Schema(required = true) CampaignLevel level,
        @Schema(description = "Null where no source says.") CampaignMethod method,
        @Schema(required = true) CampaignState state,
        @Schema(required = true) UnitRef unit,
        @Schema(examples = "2020-01-01") LocalDate startsOn,
        @Schema(examples = "2025-12-31") LocalDate endsOn,
        LocalDate launchedOn,

        @Schema(required = true, description = "How many units stand registered.")
        int registered,

        @Schema(required = true) Standing standing,
        @Schema(required = true) Instant updatedAt) {

    /** As a file. */
    static final Sheet<CampaignItem> SHEET = Sheet.of("campaigns", CampaignItem::id)
            .column("title", 60, CampaignItem::title)
            .column("state", 18, CampaignItem::state)
            .column("level", 14, CampaignItem::level)
            .column("method", 18, CampaignItem::method)
            .column("unit", 40, campaign -> campaign.unit().name())
            .column("startsOn", 14, CampaignItem::startsOn)
            .column("endsOn", 14, CampaignItem::endsOn)
            .column("launchedOn", 14, CampaignItem::launchedOn)
            .column("registered", 12, CampaignItem::registered)
            .column("standing", 26, CampaignItem::standing);

    static CampaignItem read(ResultSet row) throws SQLException {
        return new CampaignItem(
                Rows.id(row, "id"),
                row.getString("title"),
                Rows.constant(row, "level", CampaignLevel.class),
                Rows.constant(row, "method", CampaignMethod.class),
                Rows.constant(row, "state", CampaignState.class),
                UnitRef.read(row, "unit"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                Rows.date(row, "launched_on"),
                row.getInt("registered"),
                Rows.constant(row, "standing", Standing.class),
                Rows.instant(row, "updated_at"));
    }
}
