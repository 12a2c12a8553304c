package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.directive.SignMode;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;

/** One campaign as its page is read from; {@link CampaignView} and {@link PublicCampaignView} are made of it. */
record CampaignRow(
        UUID id,
        long version,
        String code,
        String title,
        CampaignLevel level,
        CampaignMethod method,
        CampaignState state,
        UnitRef unit,
        CampaignRef parent,
        UUID directiveId,
        LocalDate startsOn,
        LocalDate endsOn,
        String legalBasis,
        String goals,
        String contents,
        List<CriterionView> criteria,
        List<Phase> phases,
        LocalDate launchedOn,
        String launchedBy,
        SignMode signMode,
        String signerName,
        String signerTitle,
        String returnReason,
        LocalDate closedOn,
        String closingSummary,
        LocalDate cancelledOn,
        String cancelledBecause,
        String note,
        String source,
        Standing standing,
        Instant createdAt,
        Instant updatedAt)
        implements CampaignFacts {

    static CampaignRow read(ResultSet row, List<CriterionView> criteria, List<Phase> phases) throws SQLException {
        UUID parentId = Rows.id(row, "parent_id");
        return new CampaignRow(
                Rows.id(row, "id"),
                row.getLong("version"),
                row.getString("code"),
                row.getString("title"),
                Rows.constant(row, "level", CampaignLevel.class),
                Rows.constant(row, "method", CampaignMethod.class),
                Rows.constant(row, "state", CampaignState.class),
                UnitRef.read(row, "unit"),
                parentId == null
                        ? null
                        : new CampaignRef(
                                parentId,
                                row.getString("parent_title"),
                                Rows.constant(row, "parent_level", CampaignLevel.class)),
                Rows.id(row, "directive_id"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                row.getString("legal_basis"),
                row.getString("goals"),
                row.getString("contents"),
                criteria,
                phases,
                Rows.date(row, "launched_on"),
                row.getString("launched_by"),
                Rows.constant(row, "sign_mode", SignMode.class),
                row.getString("signer_name"),
                row.getString("signer_title"),
                row.getString("return_reason"),
                Rows.date(row, "closed_on"),
                row.getString("closing_summary"),
                Rows.date(row, "cancelled_on"),
                row.getString("cancelled_because"),
                row.getString("note"),
                row.getString("source"),
                Rows.constant(row, "standing", Standing.class),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"));
    }

    /** What is launched is public, whatever became of it. */
    boolean isPublic() {
        return state == CampaignState.LAUNCHED || state == CampaignState.CLOSED || state == CampaignState.CANCELLED;
    }

    @Override
    public boolean hasCriteria() {
        return !criteria.isEmpty();
    }
}
