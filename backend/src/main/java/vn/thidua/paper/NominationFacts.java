package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.NomineeKind;

/** What the papers of a nomination have in common, for whoever reads its dossier. */
@Singleton
class NominationFacts {

    private static final String NOMINATION =
            "select n.dossier_id, n.nominee_kind, n.person_id, n.collective_id, t.name as award, t.category, n.report, d.kind as dossier_kind,"
                    + " coalesce(n.frozen_name, n.household_name, p.name, c.name) as name, n.frozen_position,"
                    + " coalesce(f.name, c.name, o.name) as unit, d.year,"
                    + " (select w.framework from award_authority w where w.award_code = n.award_code"
                    + " and w.valid @> coalesce(d.submitted_on, :today) order by lower(w.valid) desc limit 1) as framework"
                    + " from nomination n join dossier d on d.id = n.dossier_id join award_type t on t.code = n.award_code"
                    + " join unit_now o on o.id = d.unit_id left join unit_now f on f.id = n.frozen_unit_id"
                    + " left join unit_now c on c.id = n.collective_id left join person p on p.id = n.person_id where n.id = :id";

    private final Jdbi jdbi;
    private final DossierFacts dossiers;
    private final BusinessClock clock;

    NominationFacts(Jdbi jdbi, DossierFacts dossiers, BusinessClock clock) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @param framework null where none is known for the award */
    record Facts(
            DossierFacts.Facts dossier,
            Awardee nominee,
            UUID personId,
            UUID collectiveId,
            String report,
            String dossierKind,
            String framework) {

        NomineeKind kind() {
            return nominee.kind();
        }
    }

    Facts readable(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(NOMINATION)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> facts(row))
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                dossiers.readable(Rows.id(row, "dossier_id")),
                Awardee.read(row),
                Rows.id(row, "person_id"),
                Rows.id(row, "collective_id"),
                row.getString("report"),
                row.getString("dossier_kind"),
                row.getString("framework"));
    }
}
