package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
        UUID campaignUnitId,
        UnitRef unit,
        RegistrationState state,
        int versionNumber,
        List<CommitmentView> commitments,
        String note,
        Instant registeredAt,
        String registeredBy,
        Instant askedAt,
        String askedBecause,
        LocalDate askedDueOn,
        Instant confirmedAt,
        String confirmedBy,
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
                Rows.id(row, "campaign_unit_id"),
                UnitRef.read(row, "unit"),
                Rows.constant(row, "state", RegistrationState.class),
                row.getInt("version_number"),
                commitments,
                row.getString("note"),
                Rows.instant(row, "registered_at"),
                row.getString("display_name"),
                Rows.instant(row, "asked_at"),
                row.getString("asked_because"),
                Rows.date(row, "asked_due_on"),
                Rows.instant(row, "confirmed_at"),
                row.getString("confirmed_by_name"),
                row.getString("withdrawn_because"),
                Rows.instant(row, "withdrawn_at"));
    }
}
