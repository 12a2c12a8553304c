package vn.thidua.difficulty;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one difficulty says, for whoever asks. */
@Singleton
class DifficultyPages {

    private static final String ROW = "select " + Difficulties.ITEM
            + ", f.version, f.directive_id, f.campaign_id, f.rule_framework, f.rule_id, f.point_code, f.content, f.proposal, f.received_on, f.put_on,"
            + " f.outcome, f.adjusted_ordinal, f.withdrawn_because, f.like_id, a.display_name as raised_name, "
            + UnitRef.columns("m", "receiver")
            + ", p.id as document_id, p.file_name as document_name, p.media_type as document_type, p.size as document_size,"
            + " exists (select from obligation o where o.subject_type = 'DIFFICULTY' and o.subject_id = f.id"
            + " and o.kind = 'DIFFICULTY_OUTCOME' and o.state = 'OPEN') as unseen from difficulty f "
            + Difficulties.JOINS
            + " join unit_now m on m.id = f.receiver_unit_id left join document p on p.id = f.document_id"
            + " left join account a on a.id = f.raised_by where f.id = :id";

    private final Jdbi jdbi;
    private final Difficulties difficulties;
    private final WorkingCalendar calendar;
    private final Actor actor;
    private final BusinessClock clock;

    DifficultyPages(Jdbi jdbi, Difficulties difficulties, WorkingCalendar calendar, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.difficulties = difficulties;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    DifficultyView view(UUID id) {
        DifficultyView view = jdbi.withHandle(handle -> handle.createQuery(ROW)
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseThrow(Problem::notFound);
        actor.require(Permission.DIFFICULTY_READ, view.item().unit().id());
        return view;
    }

    private DifficultyView read(ResultSet row) throws SQLException {
        DifficultyItem item = DifficultyItem.read(row, clock.today(), calendar.current());
        UnitRef receiver = UnitRef.read(row, "receiver");
        UUID directive = Rows.id(row, "directive_id");
        return new DifficultyView(
                item,
                receiver,
                directive,
                Rows.id(row, "campaign_id"),
                row.getString("rule_framework"),
                row.getString("rule_id"),
                row.getString("point_code"),
                row.getString("content"),
                row.getString("proposal"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                row.getString("raised_name"),
                Rows.date(row, "received_on"),
                Rows.date(row, "put_on"),
                row.getString("outcome"),
                Rows.integer(row, "adjusted_ordinal"),
                row.getString("withdrawn_because"),
                Rows.id(row, "like_id"),
                difficulties.likes(item.id()),
                row.getBoolean("unseen"),
                actions(item, directive != null, receiver.id()),
                row.getLong("version"));
    }

    /** Whoever raised it withdraws it; all else is the receiving ministry's. */
    private List<ActionView> actions(DifficultyItem item, boolean ofDirective, UUID receiver) {
        Holder holder = (permit, unit) -> actor.may(permit, permit == Permission.DIFFICULTY_RAISE ? unit : receiver);
        return DifficultyLifecycle.LIFECYCLE.actions(
                new DifficultyLifecycle.Facts(item.grouped(), ofDirective),
                item.state(),
                holder,
                item.unit().id(),
                actor.locale());
    }
}
