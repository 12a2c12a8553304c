package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** How far a directive has come, in two statements over its addressees and their sessions. */
@Singleton
class Coverage {

    private static final String MINE = """
            with mine as (
                select a.*, %s as due_on, s.sessions, s.reached, s.people
                  from directive_addressee a
                  cross join lateral (
                       select count(*) as sessions, coalesce(sum(x.people_reached), 0) as reached,
                              coalesce((array_agg(x.people order by x.held_on desc, x.id desc))[1], 0) as people
                         from directive_session x where x.addressee_id = a.id and x.removed_at is null) s
                 where a.directive_id = :directive and a.state <> 'RELEASED' and %s)
            """.formatted(Addressees.DUE, Scope.predicate("a.unit_id"));

    private static final String LEVELS = MINE + """
            select a.level, count(*) as addressed, count(*) filter (where a.state = 'ACKNOWLEDGED') as acknowledged,
                   count(*) filter (where a.acknowledged_on > a.due_on) as acknowledged_late,
                   count(*) filter (where a.state = 'WAITING' and a.due_on < :today) as late,
                   sum(a.sessions) as sessions, sum(a.reached) as reached, sum(a.people) as people
              from mine a
             group by grouping sets ((), (a.level))
             order by a.level nulls first
            """;

    private static final String WEEKS = MINE + """
            , happened as (
                select addressed_on as day, 1 as addressed, 0 as acknowledged, 0 as sessions, 0 as reached from mine
                union all
                select acknowledged_on, 0, 1, 0, 0 from mine where acknowledged_on is not null
                union all
                select x.held_on, 0, 0, 1, x.people_reached
                  from directive_session x join mine on mine.id = x.addressee_id
                 where x.removed_at is null),
            span as (
                select date_trunc('week', min(day)) as first, date_trunc('week', max(day)) as last from happened),
            week as (
                select cast(generate_series(greatest(first, last - interval '103 weeks'), last, interval '1 week') as date) as monday from span)
            select w.monday,
                   coalesce(sum(h.acknowledged) filter (where h.day >= w.monday), 0) as acknowledged,
                   coalesce(sum(h.acknowledged), 0) as acknowledged_so_far,
                   coalesce(sum(h.addressed), 0) as addressed_so_far,
                   coalesce(sum(h.sessions) filter (where h.day >= w.monday), 0) as sessions,
                   coalesce(sum(h.reached) filter (where h.day >= w.monday), 0) as reached
              from week w left join happened h on h.day < w.monday + 7
             group by w.monday
             order by w.monday
            """;

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    Coverage(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    DirectiveCoverage of(UUID directiveId) {
        UUID[] scope = actor.scope(Permission.DIRECTIVE_FOLLOW).roots();
        return jdbi.withHandle(handle -> {
            List<DirectiveCoverage.Level> levels = new ArrayList<>(levels(handle, directiveId, scope));
            DirectiveCoverage.Figures total = levels.removeFirst().figures();
            return new DirectiveCoverage(total, levels, weeks(handle, directiveId, scope));
        });
    }

    /** The first is of all levels. */
    private List<DirectiveCoverage.Level> levels(Handle handle, UUID directiveId, UUID[] scope) {
        return handle.createQuery(LEVELS)
                .bind("directive", directiveId)
                .bind("today", clock.today())
                .bindArray("scope", UUID.class, (Object[]) scope)
                .map((row, context) -> new DirectiveCoverage.Level(row.getInt("level"), figures(row)))
                .list();
    }

    private static DirectiveCoverage.Figures figures(ResultSet row) throws SQLException {
        return new DirectiveCoverage.Figures(
                row.getInt("addressed"),
                row.getInt("acknowledged"),
                row.getInt("acknowledged_late"),
                row.getInt("late"),
                row.getInt("sessions"),
                row.getInt("reached"),
                row.getInt("people"));
    }

    private static List<DirectiveCoverage.Week> weeks(Handle handle, UUID directiveId, UUID[] scope) {
        return handle.createQuery(WEEKS)
                .bind("directive", directiveId)
                .bindArray("scope", UUID.class, (Object[]) scope)
                .map((row, context) -> new DirectiveCoverage.Week(
                        Rows.date(row, "monday"),
                        row.getInt("acknowledged"),
                        row.getInt("acknowledged_so_far"),
                        row.getInt("addressed_so_far"),
                        row.getInt("sessions"),
                        row.getInt("reached")))
                .list();
    }
}
