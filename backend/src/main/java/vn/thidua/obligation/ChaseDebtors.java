package vn.thidua.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Somebody urges: one debtor, some, or all that are late, in one action. */
@ApplicationScoped
class ChaseDebtors {

    /** In one action; who has more that is late presses again, for what was urged today is left out. */
    private static final int MOST = 2_000;

    private static final String OPEN =
            "select o.id, o.kind, o.subject_type, o.subject_id, o.title, o.debtor_unit_id from obligation o where o.state = 'OPEN' and "
                    + Scope.predicate("o.debtor_unit_id");

    private static final String LATE = OPEN + " and o.due_on < :today and o.kind = coalesce(:kind, o.kind)"
            + " and " + Scope.under("o.debtor_unit_id")
            + " and not exists (select from obligation_reminder r where r.obligation_id = o.id and r.cause = 'BY_HAND' and r.reminded_on = :today)"
            + " order by o.due_on, o.id limit " + MOST;

    private final Jdbi jdbi;
    private final Reminders reminders;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    ChaseDebtors(Jdbi jdbi, Reminders reminders, BusinessClock clock, Actor actor, Trail trail) {
        this.jdbi = jdbi;
        this.reminders = reminders;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    private record Owed(UUID id, String kind, SubjectType subjectType, UUID subjectId, String title, UUID debtor) {}

    @Transactional
    RemindedView urge(ReminderRequest request) {
        List<Owed> owed = request.obligationIds() == null ? late(request) : these(request.obligationIds());
        int reminded = reminders.add(
                owed.stream().map(Owed::id).toList(),
                ReminderCause.BY_HAND,
                request.note() == null ? null : request.note().strip(),
                actor.accountId());
        trail.done(owed.stream().map(one -> happening(one, request.note())).toList());
        return new RemindedView(owed.size(), reminded);
    }

    private List<Owed> late(ReminderRequest request) {
        return read(
                LATE,
                query -> query.bind("today", clock.today())
                        .bind("kind", request.kind())
                        .bind("unit", request.unit()));
    }

    /** @throws Problem {@code INVALID} with each that is not open or not within reach */
    private List<Owed> these(List<UUID> ids) {
        Map<UUID, Owed> found =
                read(OPEN + " and o.id = any(:ids)", query -> query.bindArray("ids", UUID.class, ids.toArray()))
                        .stream()
                        .collect(Collectors.toMap(Owed::id, Function.identity()));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                violations.add(Violation.at("/obligationIds/" + i, ViolationCode.NOT_FOUND));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return List.copyOf(found.values());
    }

    private List<Owed> read(String sql, Function<Query, Query> bound) {
        return jdbi.withHandle(handle -> bound.apply(handle.createQuery(sql).bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.OBLIGATION_CHASE).roots()))
                .map((row, context) -> new Owed(
                        Rows.id(row, "id"),
                        row.getString("kind"),
                        Rows.constant(row, "subject_type", SubjectType.class),
                        Rows.id(row, "subject_id"),
                        row.getString("title"),
                        Rows.id(row, "debtor_unit_id")))
                .list());
    }

    private static Happening happening(Owed owed, String note) {
        Map<String, Object> content = new HashMap<>();
        content.put("obligation", owed.kind());
        if (note != null) {
            content.put("note", note);
        }
        return new Happening(
                "OBLIGATION_URGED", owed.subjectType(), owed.subjectId(), owed.title(), owed.debtor(), content);
    }
}
