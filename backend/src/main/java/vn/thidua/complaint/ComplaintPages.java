package vn.thidua.complaint;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one complaint says, for whoever asks. */
@Singleton
class ComplaintPages {

    private static final String ROW = "select c.*, " + UnitRef.columns("u", "unit") + ", " + DocumentRef.COLUMNS
            + " from (select x.*, x.unit_id as of_unit_id, x.document_id as letter_id from complaint x where x.id = :id) c"
            + " join unit_now u on u.id = c.of_unit_id left join document d on d.id = c.letter_id";

    private final Jdbi jdbi;
    private final Complaints complaints;
    private final ComplaintTerms terms;
    private final Actor actor;

    ComplaintPages(Jdbi jdbi, Complaints complaints, ComplaintTerms terms, Actor actor) {
        this.jdbi = jdbi;
        this.complaints = complaints;
        this.terms = terms;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also for whoever it is about */
    ComplaintView view(UUID id) {
        ComplaintView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.COMPLAINT_READ, view.item().unit().id());
        if (complaints.isAboutReader(id)) {
            throw Problem.notFound();
        }
        return view;
    }

    private ComplaintView read(ResultSet row) throws SQLException {
        ComplaintItem item = ComplaintItem.read(row);
        UUID unit = item.unit().id();
        boolean complex = row.getBoolean("complex");
        LocalDate acceptedOn = Rows.date(row, "accepted_on");
        return new ComplaintView(
                item,
                Rows.id(row, "subject_id"),
                row.getString("content"),
                actor.may(Permission.COMPLAINT_SENDER_READ, unit)
                        ? complaints.sender(item.id()).orElse(null)
                        : null,
                Rows.id(row, "objection_id"),
                Rows.id(row, "letter_id") == null ? null : DocumentRef.read(row),
                complex,
                acceptedOn,
                row.getString("declined_because"),
                row.getString("assignee"),
                row.getString("findings"),
                row.getString("answer"),
                row.getString("answer_number"),
                row.getString("withdrawn_because"),
                row.getString("amendment_reference"),
                terms.of(new ComplaintTerms.From(
                        item.kind(), complex, Rows.date(row, "round_on"), acceptedOn, settledOn(item, row))),
                complaints.steps(item.id()),
                ComplaintLifecycle.LIFECYCLE.actions(
                        new ComplaintCase(item.round(), item.finding()), item.state(), actor, unit, actor.locale()),
                row.getLong("version"));
    }

    /** What is declined or withdrawn is late no more. */
    private static LocalDate settledOn(ComplaintItem item, ResultSet row) throws SQLException {
        return ComplaintLifecycle.OPEN.contains(item.state())
                ? null
                : item.answeredOn() == null ? Rows.date(row, "round_on") : item.answeredOn();
    }
}
