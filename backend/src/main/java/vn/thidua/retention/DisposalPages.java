package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one disposal says, for whoever asks. */
@Singleton
class DisposalPages {

    private static final String ROW = "select p.*, " + UnitRef.columns("u", "unit")
            + ", w.display_name as drafted_name, s.display_name as decided_name, c.display_name as carried_name,"
            + " q.id as paper_id, q.file_name as paper_name, q.media_type as paper_type, q.size as paper_size,"
            + " m.id as minutes_id, m.file_name as minutes_name, m.media_type as minutes_type, m.size as minutes_size"
            + " from (select *, unit_id as of_unit_id from disposal where id = :id) p"
            + " join unit_now u on u.id = p.of_unit_id join account w on w.id = p.drafted_by"
            + " left join account s on s.id = p.decided_by left join account c on c.id = p.carried_out_by"
            + " left join document q on q.id = p.decision_document_id left join document m on m.id = p.minutes_document_id";

    private final Jdbi jdbi;
    private final Disposals disposals;
    private final Actor actor;

    DisposalPages(Jdbi jdbi, Disposals disposals, Actor actor) {
        this.jdbi = jdbi;
        this.disposals = disposals;
        this.actor = actor;
    }

    DisposalView view(UUID id) {
        DisposalView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.RETENTION_READ, view.unit().id());
        return view;
    }

    private DisposalView read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        UnitRef unit = UnitRef.read(row, "unit");
        DisposalState state = Rows.constant(row, "state", DisposalState.class);
        return new DisposalView(
                id,
                unit,
                row.getString("title"),
                row.getString("note"),
                state,
                row.getString("number"),
                Rows.date(row, "decided_on"),
                document(row, "paper"),
                row.getString("decided_name"),
                Rows.date(row, "carried_out_on"),
                document(row, "minutes"),
                row.getString("carried_name"),
                row.getString("drafted_name"),
                disposals.entries(id),
                Rows.instant(row, "updated_at"),
                DisposalLifecycle.LIFECYCLE.actions(null, state, actor, unit.id(), actor.locale()),
                row.getLong("version"));
    }

    private static DocumentRef document(ResultSet row, String prefix) throws SQLException {
        UUID id = Rows.id(row, prefix + "_id");
        return id == null
                ? null
                : new DocumentRef(
                        id,
                        row.getString(prefix + "_name"),
                        row.getString(prefix + "_type"),
                        row.getLong(prefix + "_size"));
    }
}
