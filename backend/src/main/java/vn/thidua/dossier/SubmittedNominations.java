package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.AssessedNominations;
import vn.thidua.rulebook.NomineeKind;

/** Tells the rulebook what was submitted in a year; the names only to whoever reads those dossiers. */
@Singleton
class SubmittedNominations implements AssessedNominations {

    private static final String SUBMITTED =
            "select n.id, n.dossier_id, n.dossier_number, " + UnitRef.columns("u", "unit")
                    + ", n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id, n.award_code, n.dossier_year, d.submitted_on,"
                    + " case when exists (select from unit_reach read where read.unit_id = d.unit_id and read.root_id = any(:readers))"
                    + " then coalesce(n.frozen_name, n.household_name) end as nominee"
                    + " from nomination n join dossier d on d.id = n.dossier_id join unit_now u on u.id = d.unit_id"
                    + " where n.dossier_year = :year and d.submitted_on is not null and d.state not in ('DRAFT', 'WITHDRAWN', 'DISCARDED') and "
                    + Scope.predicate("d.unit_id")
                    + " order by d.submitted_on, n.id";

    private final Jdbi jdbi;
    private final Actor actor;

    SubmittedNominations(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    @Override
    public List<Nominated> submitted(int year, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(SUBMITTED)
                .bind("year", year)
                .bindArray("scope", UUID.class, (Object[]) scope.roots())
                .bindArray("readers", UUID.class, (Object[])
                        actor.scope(Permission.DOSSIER_READ).roots())
                .map((row, context) -> new Nominated(
                        Rows.id(row, "id"),
                        Rows.id(row, "dossier_id"),
                        row.getString("dossier_number"),
                        UnitRef.read(row, "unit"),
                        Rows.constant(row, "nominee_kind", NomineeKind.class),
                        Rows.id(row, "nominee_id"),
                        row.getString("nominee"),
                        row.getString("award_code"),
                        row.getInt("dossier_year"),
                        Rows.date(row, "submitted_on"),
                        null))
                .list());
    }
}
