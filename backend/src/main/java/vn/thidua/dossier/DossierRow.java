package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** The dossier's own row, as {@link DossierView} begins with it. */
record DossierRow(
        UUID id,
        String number,
        String title,
        UnitRef unit,
        int year,
        DossierKind kind,
        DossierState state,
        DossierCampaign campaign,
        String summary,
        LocalDate dueOn,
        TermView dueTerm,
        Instant submittedAt,
        LocalDate submittedOn,
        LocalDate firstSubmittedOn,
        LocalDate submitBy,
        boolean supplementLate,
        SimplifiedWay simplified,
        SecretPaper secret,
        DisposedView disposal,
        ClaimView claim,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static DossierRow read(ResultSet row) throws SQLException {
        UUID campaignId = Rows.id(row, "campaign_id");
        return new DossierRow(
                Rows.id(row, "id"),
                row.getString("number"),
                row.getString("title"),
                UnitRef.read(row, "unit"),
                row.getInt("year"),
                Rows.constant(row, "kind", DossierKind.class),
                Rows.constant(row, "state", DossierState.class),
                campaignId == null
                        ? null
                        : new DossierCampaign(campaignId, row.getString("campaign_title"), DossierReview.read(row)),
                row.getString("summary"),
                Rows.date(row, "due_on"),
                TermView.read(row),
                Rows.instant(row, "submitted_at"),
                Rows.date(row, "submitted_on"),
                Rows.date(row, "first_submitted_on"),
                Rows.date(row, "submit_by"),
                row.getBoolean("supplement_late"),
                SimplifiedWay.read(row),
                SecretPaper.read(row),
                DisposedView.read(row),
                ClaimView.read(row),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
