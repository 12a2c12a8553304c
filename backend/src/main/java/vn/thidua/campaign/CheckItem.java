package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** A check in a list. */
@Schema(name = "CampaignCheckItem", description = "A check of a campaign, in a list.")
record CheckItem(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose campaign is checked.")
        CampaignRef campaign,

        @Schema(required = true, description = "Who is checked.")
        UnitRef unit,

        @Schema(required = true, description = "Who makes the check.")
        UnitRef team,

        @Schema(required = true, description = "By which day it is to be made.")
        LocalDate plannedOn,

        @Schema(description = "When it was made; null before.")
        LocalDate doneOn,

        @Schema(description = "By when what was found is mended; null where nothing is.")
        LocalDate mendBy,

        @Schema(required = true) CheckState state) {

    /** For projections with {@code campaign_check x} and {@link #JOINS}. */
    static final String COLUMNS =
            "x.id, x.planned_on, x.done_on, x.mend_by, x.state, c.id as campaign_id, c.title, c.level, "
                    + UnitRef.columns("u", "unit") + ", " + UnitRef.columns("t", "team");

    static final String JOINS =
            "join campaign c on c.id = x.campaign_id join unit_now u on u.id = x.unit_id join unit_now t on t.id = x.team_unit_id";

    static CheckItem read(ResultSet row) throws SQLException {
        return new CheckItem(
                Rows.id(row, "id"),
                new CampaignRef(
                        Rows.id(row, "campaign_id"),
                        row.getString("title"),
                        Rows.constant(row, "level", CampaignLevel.class)),
                UnitRef.read(row, "unit"),
                UnitRef.read(row, "team"),
                Rows.date(row, "planned_on"),
                Rows.date(row, "done_on"),
                Rows.date(row, "mend_by"),
                Rows.constant(row, "state", CheckState.class));
    }
}
