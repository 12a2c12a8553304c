package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** One registration as its page is read from. */
record RegistrationRow(
        UUID id,
        long version,
        CampaignRef campaign,
        CampaignState campaignState,
        UnitRef unit,
        RegistrationState state,
        List<CommitmentView> commitments,
        String note,
        Instant registeredAt,
        String registeredBy,
        String withdrawnBecause,
        Instant withdrawnAt) {

    static RegistrationRow read(ResultSet row, List<CommitmentView> commitments) throws SQLException {
        return new RegistrationRow(
                Rows.id(row, "id"),
                row.getLong("version"),
                new CampaignRef(
                        Rows.id(row, "campaign_id"),
                        row.getString("title"),
                        Rows.constant(row, "level", CampaignLevel.class)),
                Rows.constant(row, "campaign_state", CampaignState.class),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", RegistrationState.class),
                commitments,
                row.getString("note"),
                Rows.instant(row, "registered_at"),
                row.getString("display_name"),
                row.getString("withdrawn_because"),
                Rows.instant(row, "withdrawn_at"));
    }
}
