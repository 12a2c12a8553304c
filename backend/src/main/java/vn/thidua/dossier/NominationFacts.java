package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.NomineeKind;

/**
 * A nomination as council and decision see it.
 *
 * @param unitId whose dossier it is: its scope
 * @param nomineeId the person's or the unit's; null of a household
 * @param nomineeName as it stood at submission
 * @param nomineeUnitId where the nominee stood then; null before the dossier was ever submitted
 */
public record NominationFacts(
        UUID id,
        UUID dossierId,
        String dossierNumber,
        DossierState dossierState,
        DossierKind dossierKind,
        int year,
        UUID unitId,
        NomineeKind nomineeKind,
        UUID nomineeId,
        String nomineeName,
        UUID nomineeUnitId,
        String awardCode,
        Outcome outcome) {

    /** Whether a council can vote on it: its dossier is accepted, and nobody has yet. */
    public boolean isBeforeCouncil() {
        return dossierState == DossierState.ACCEPTED && outcome == Outcome.PENDING;
    }

    /** Whether a decision can take it up: its dossier is accepted, the council passed it, and it is not awarded yet. */
    public boolean isPassed() {
        return dossierState == DossierState.ACCEPTED && outcome == Outcome.PASSED;
    }

    static NominationFacts read(ResultSet row) throws SQLException {
        return new NominationFacts(
                Rows.id(row, "id"),
                Rows.id(row, "dossier_id"),
                row.getString("number"),
                Rows.constant(row, "state", DossierState.class),
                Rows.constant(row, "kind", DossierKind.class),
                row.getInt("year"),
                Rows.id(row, "unit_id"),
                Rows.constant(row, "nominee_kind", NomineeKind.class),
                Rows.id(row, "nominee_id"),
                row.getString("nominee_name"),
                Rows.id(row, "frozen_unit_id"),
                row.getString("award_code"),
                Rows.constant(row, "outcome", Outcome.class));
    }
}
