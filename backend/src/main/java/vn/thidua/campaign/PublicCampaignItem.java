package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** One row of the public list of campaigns. */
@Schema(name = "PublicCampaignItem", description = "One row of the public list of campaigns.")
record PublicCampaignItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) CampaignLevel level,
        CampaignMethod method,
        @Schema(required = true) CampaignState state,
        @Schema(required = true) UnitRef unit,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate launchedOn,
        @Schema(required = true) Standing standing) {

    static PublicCampaignItem read(ResultSet row) throws SQLException {
        return new PublicCampaignItem(
                Rows.id(row, "id"),
                row.getString("title"),
                Rows.constant(row, "level", CampaignLevel.class),
                Rows.constant(row, "method", CampaignMethod.class),
                Rows.constant(row, "state", CampaignState.class),
                UnitRef.read(row, "unit"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                Rows.date(row, "launched_on"),
                Rows.constant(row, "standing", Standing.class));
    }
}
