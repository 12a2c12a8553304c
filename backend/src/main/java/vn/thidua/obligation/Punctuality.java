package vn.thidua.obligation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** Who is on time with what, in one statement over what is owed and was. */
@Singleton
class Punctuality {

    private static final String CELLS =
            """
            with cell as materialized (
                select o.debtor_unit_id as unit_id, o.kind,
                       count(*) filter (where o.state = 'OPEN') as open,
                       count(*) filter (where o.state = 'OPEN' and o.due_on < :today) as overdue,
                       count(*) filter (where o.state = 'DONE' and (o.due_on is null or o.settled_on <= o.due_on)) as in_time,
                       count(*) filter (where o.state = 'DONE' and o.settled_on > o.due_on) as late,
                       count(*) filter (where o.state = 'DONE' and o.settled_on <= o.due_on) as kept,
                       min(o.due_on) filter (where o.state = 'OPEN' and o.due_on < :today) as oldest
                  from obligation o
                 where (o.state = 'OPEN' or o.state = 'DONE' and o.settled_on >= :from)
                   and %s and %s
                 group by 1, 2),
            ranked as (
                select c.unit_id, u.code as unit_code, u.name as unit_name, count(*) over () as all_units,
                       row_number() over (order by c.overdue desc, c.late desc, u.name collate vietnamese, c.unit_id) as place
                  from (select unit_id, sum(overdue) as overdue, sum(late) as late from cell group by unit_id) c
                  join unit_now u on u.id = c.unit_id)
            select r.unit_code, r.unit_name, r.all_units, cell.*
              from ranked r join cell on cell.unit_id = r.unit_id
             where r.place <= :units order by r.place, cell.kind
            """.formatted(Scope.predicate("o.debtor_unit_id"), Scope.under("o.debtor_unit_id"));

    private static final String MONTHS = """
            select m.month,
                   count(o.id) filter (where o.state = 'DONE' and o.settled_on <= o.due_on) as kept,
                   count(o.id) filter (where o.state = 'DONE' and o.settled_on > o.due_on) as late,
                   count(o.id) filter (where o.state = 'OPEN' and o.due_on < :today) as overdue
              from (select cast(at as date) as month
                      from generate_series(date_trunc('month', cast(:from as timestamp)), cast(:today as timestamp), interval '1 month') at) m
              left join obligation o on o.debtor_unit_id = :unit and o.due_on >= m.month and o.due_on < m.month + interval '1 month'
             group by m.month order by m.month
            """;

    private static final String UNIT =
            "select u.id as unit_id, u.code as unit_code, u.name as unit_name from unit_now u where u.id = :unit and "
                    + Scope.predicate("u.id");

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    Punctuality(Jdbi jdbi, WorkingCalendar calendar, BusinessClock clock, Actor actor) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    private record Counted(UnitRef unit, int allUnits, int kept, PunctualityView.Cell cell) {

        static Counted read(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
            LocalDate oldest = Rows.date(row, "oldest");
            return new Counted(
                    UnitRef.read(row, "unit"),
                    row.getInt("all_units"),
                    row.getInt("kept"),
                    new PunctualityView.Cell(
                            row.getString("kind"),
                            row.getInt("open"),
                            row.getInt("overdue"),
                            row.getInt("in_time"),
                            row.getInt("late"),
                            oldest == null ? null : days.workingDaysBetween(oldest, today)));
        }
    }

    PunctualityView view(PunctualityFilter filter) {
        LocalDate today = clock.today();
        LocalDate from = filter.from == null ? today.withDayOfYear(1) : filter.from;
        List<Counted> counted = counted(filter, from, today);
        int all = counted.isEmpty() ? 0 : counted.getFirst().allUnits();
        return new PunctualityView(
                from, today, kinds(counted, actor.locale()), units(counted), Math.max(0, all - filter.units));
    }

    /** @throws Problem {@code NOT_FOUND} for a unit out of reach */
    PunctualityHistory history(UUID unit, int months) {
        LocalDate today = clock.today();
        return jdbi.withHandle(handle -> new PunctualityHistory(
                handle.createQuery(UNIT)
                        .bind("unit", unit)
                        .bindArray("scope", UUID.class, (Object[])
                                actor.scope(Permission.REFERENCE_READ).roots())
                        .map((row, context) -> UnitRef.read(row, "unit"))
                        .findOne()
                        .orElseThrow(Problem::notFound),
                handle.createQuery(MONTHS)
                        .bind("unit", unit)
                        .bind("today", today)
                        .bind("from", today.minusMonths(months - 1L))
                        .map((row, context) -> new PunctualityHistory.Month(
                                Rows.date(row, "month"), row.getInt("kept"), row.getInt("late"), row.getInt("overdue")))
                        .list()));
    }

    private List<Counted> counted(PunctualityFilter filter, LocalDate from, LocalDate today) {
        WorkingDays days = calendar.current();
        return jdbi.withHandle(handle -> handle.createQuery(CELLS)
                .bind("today", today)
                .bind("from", from)
                .bind("unit", filter.unit)
                .bind("units", filter.units)
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.REFERENCE_READ).roots())
                .map((row, context) -> Counted.read(row, today, days))
                .list());
    }

    private static List<PunctualityView.Kind> kinds(List<Counted> counted, Locale locale) {
        return counted.stream()
                .map(one -> one.cell().kind())
                .distinct()
                .sorted()
                .map(code -> new PunctualityView.Kind(code, Messages.DOMAIN.text(locale, "obligation.kind." + code)))
                .toList();
    }

    private static List<PunctualityView.OfUnit> units(List<Counted> counted) {
        Map<UUID, List<Counted>> byUnit = new LinkedHashMap<>();
        counted.forEach(one ->
                byUnit.computeIfAbsent(one.unit().id(), id -> new ArrayList<>()).add(one));
        return byUnit.values().stream().map(Punctuality::unit).toList();
    }

    private static PunctualityView.OfUnit unit(List<Counted> cells) {
        int kept = cells.stream().mapToInt(Counted::kept).sum();
        int late = cells.stream().mapToInt(one -> one.cell().late()).sum();
        return new PunctualityView.OfUnit(
                cells.getFirst().unit(),
                cells.stream().mapToInt(one -> one.cell().overdue()).sum(),
                kept + late == 0 ? null : (double) kept / (kept + late),
                cells.stream().map(Counted::cell).toList());
    }
}
