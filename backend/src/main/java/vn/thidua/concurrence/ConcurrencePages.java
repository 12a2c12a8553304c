package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one request says, for whoever asks. */
@Singleton
class ConcurrencePages {

    private static final String ROW = "select r.*, " + ConcurrenceRequests.OVERDUE + " as overdue, "
            + UnitRef.columns("u", "unit") + ", s.display_name as signed_name,"
            + " q.id as asked_id, q.file_name as asked_name, q.media_type as asked_type, q.size as asked_size,"
            + " a.id as reply_id, a.file_name as reply_name, a.media_type as reply_type, a.size as reply_size"
            + " from (select *, unit_id as of_unit_id from concurrence_request where id = :id) r"
            + " join unit_now u on u.id = r.of_unit_id left join account s on s.id = r.signed_by"
            + " left join document q on q.id = r.request_document_id left join document a on a.id = r.answer_document_id";

    private final Jdbi jdbi;
    private final ConcurrenceRequests requests;
    private final Actor actor;
    private final BusinessClock clock;

    ConcurrencePages(Jdbi jdbi, ConcurrenceRequests requests, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.requests = requests;
        this.actor = actor;
        this.clock = clock;
    }

    ConcurrenceView view(UUID id) {
        ConcurrenceView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.CONCURRENCE_READ, view.unit().id());
        return view;
    }

    private ConcurrenceView read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        Locale locale = actor.locale();
        UnitRef unit = UnitRef.read(row, "unit");
        ConcurrenceState state = Rows.constant(row, "state", ConcurrenceState.class);
        LocalDate asked = Rows.date(row, "asked_on");
        return new ConcurrenceView(
                id,
                unit,
                Rows.constant(row, "direction", ConcurrenceDirection.class),
                row.getString("other_body"),
                row.getString("subject"),
                row.getString("question"),
                row.getString("request_number"),
                document(row, "asked"),
                asked,
                Rows.date(row, "due_on"),
                row.getBoolean("overdue"),
                state,
                row.getString("opinion"),
                Rows.bool(row, "agrees"),
                row.getString("returned_because"),
                row.getString("answer_number"),
                Rows.date(row, "answered_on"),
                document(row, "reply"),
                row.getString("signed_name"),
                row.getString("closed_because"),
                requests.term(asked == null ? clock.today() : asked, locale).orElse(null),
                requests.cases(id, locale),
                requests.chases(id),
                Rows.instant(row, "updated_at"),
                ConcurrenceLifecycle.LIFECYCLE.actions(null, state, actor, unit.id(), locale),
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
