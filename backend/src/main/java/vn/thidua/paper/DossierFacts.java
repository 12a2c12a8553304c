package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** What the papers of a dossier have in common, for whoever reads it. */
@Singleton
class DossierFacts {

    private static final String DOSSIER =
            "select number, title, unit_id, year, state, summary, submitted_on, secret, disposal_number from dossier where id = :id";

    private static final String NOMINEES =
            "select n.nominee_kind, t.name as award, t.category, coalesce(n.frozen_name, n.household_name, p.name, c.name) as name,"
                    + " n.frozen_position, coalesce(f.name, c.name, o.name) as unit, d.year"
                    + " from nomination n join dossier d on d.id = n.dossier_id join award_type t on t.code = n.award_code"
                    + " join unit_now o on o.id = d.unit_id left join unit_now f on f.id = n.frozen_unit_id"
                    + " left join unit_now c on c.id = n.collective_id left join person p on p.id = n.person_id"
                    + " where n.dossier_id = :id order by t.ordinal, n.ordinal";

    private static final String ATTACHMENTS =
            "select d.file_name from dossier_attachment a join document d on d.id = a.document_id"
                    + " where a.dossier_id = :id order by d.file_name collate vietnamese";

    private final Jdbi jdbi;
    private final Actor actor;

    DossierFacts(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    /**
     * @param submittedOn the last time; null before
     * @param disposal number of the decision by which its content was disposed of; null while it is kept
     */
    record Facts(
            UUID id,
            String number,
            String title,
            UUID unitId,
            int year,
            String state,
            String summary,
            LocalDate submittedOn,
            boolean secret,
            String disposal) {

        static Facts read(UUID id, ResultSet row) throws SQLException {
            return new Facts(
                    id,
                    row.getString("number"),
                    row.getString("title"),
                    Rows.id(row, "unit_id"),
                    row.getInt("year"),
                    row.getString("state"),
                    row.getString("summary"),
                    Rows.date(row, "submitted_on"),
                    row.getBoolean("secret"),
                    row.getString("disposal_number"));
        }

        /** Whether it can still be written. */
        boolean isDraft() {
            return state.equals("DRAFT") || state.equals("RETURNED");
        }
    }

    /**
     * @throws Problem {@code STATE_SECRET_DOSSIER} of a stub, {@code DOSSIER_DISPOSED} of one whose content is gone: there is nothing of it here that a
     *     paper could say
     */
    Facts readable(UUID id) {
        Facts facts = jdbi.withHandle(handle -> handle.createQuery(DOSSIER)
                .bind("id", id)
                .map((row, context) -> Facts.read(id, row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.DOSSIER_READ, facts.unitId());
        if (facts.secret()) {
            throw Problem.of(ProblemCode.STATE_SECRET_DOSSIER);
        }
        if (facts.disposal() != null) {
            throw Problem.of(ProblemCode.DOSSIER_DISPOSED, facts.number(), facts.disposal());
        }
        return facts;
    }

    List<Awardee> nominees(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(NOMINEES)
                .bind("id", id)
                .map((row, context) -> Awardee.read(row))
                .list());
    }

    List<String> attachments(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ATTACHMENTS)
                .bind("id", id)
                .mapTo(String.class)
                .list());
    }
}
