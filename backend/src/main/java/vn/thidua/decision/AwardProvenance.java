package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.register.Origin;
import vn.thidua.register.Provenance;

/** Tells the register's readers the way an award came, each step to whom it is open. */
@Singleton
class AwardProvenance implements Provenance {

    private static final String SQL = """
            select d.id as decision_id, d.unit_id as decision_unit_id, d.number_text, d.title as decision_title,
                   o.id as dossier_id, o.unit_id as dossier_unit_id, o.number as dossier_number, o.title as dossier_title, n.id as nomination_id,
                   r.id as result_id, r.unit_id as result_unit_id, r.council_name, r.held_on, r.member_count, v.votes_for, v.votes_against
              from (select cast(:decision as uuid) as decision_id, cast(:nomination as uuid) as nomination_id) award
              left join decision d on d.id = award.decision_id
              left join nomination n on n.id = award.nomination_id
              left join dossier o on o.id = n.dossier_id
              left join council_vote v on v.nomination_id = n.id
              left join council_result r on r.id = v.council_result_id
            """;

    private final Jdbi jdbi;
    private final Actor actor;

    AwardProvenance(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    @Override
    public Origin of(UUID decisionId, UUID nominationId) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("decision", decisionId)
                .bind("nomination", nominationId)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(Origin.UNKNOWN));
    }

    private Origin read(ResultSet row) throws SQLException {
        return new Origin(
                open(row, "decision_unit_id", Permission.DECISION_READ)
                        ? new Origin.DecisionStep(
                                Rows.id(row, "decision_id"),
                                row.getString("number_text"),
                                row.getString("decision_title"))
                        : null,
                open(row, "dossier_unit_id", Permission.DOSSIER_READ)
                        ? new Origin.DossierStep(
                                Rows.id(row, "dossier_id"),
                                row.getString("dossier_number"),
                                row.getString("dossier_title"),
                                Rows.id(row, "nomination_id"))
                        : null,
                open(row, "result_unit_id", Permission.COUNCIL_RESULT_READ)
                        ? new Origin.CouncilStep(
                                Rows.id(row, "result_id"),
                                row.getString("council_name"),
                                Rows.date(row, "held_on"),
                                row.getInt("votes_for"),
                                row.getInt("votes_against"),
                                row.getInt("member_count"))
                        : null,
                null);
    }

    private boolean open(ResultSet row, String unitColumn, Permission permission) throws SQLException {
        UUID unit = Rows.id(row, unitColumn);
        return unit != null && actor.may(permission, unit);
    }
}
