package vn.thidua.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.LegalDates;

/** The days of the calendar: the only place that writes them. */
@ApplicationScoped
@Transactional
class CalendarDays {

    private static final String COLUMNS = "day, kind, name, standing, source";
    private static final String INSERT =
            "insert into calendar_day (day, kind, name, standing, source) values (:date, :kind, :name, :standing, :source) on conflict (day) do ";

    private final Jdbi jdbi;
    private final Actor actor;
    private final Trail trail;

    CalendarDays(Jdbi jdbi, Actor actor, Trail trail) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.trail = trail;
    }

    CalendarYear year(int year) {
        return new CalendarYear(
                year,
                jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                                + " from calendar_day where day between :first and :last order by day")
                        .bind("first", LocalDate.of(year, 1, 1))
                        .bind("last", LocalDate.of(year, 12, 31))
                        .map((row, context) -> CalendarDay.read(row))
                        .list()));
    }

    /** Says what the day is, whatever it was said to be before. */
    CalendarDay put(LocalDate date, CalendarDayDraft draft) {
        requireKeeper();
        if (!LegalDates.plausible(date)) {
            throw Problem.notFound();
        }
        boolean weekend = !WorkingDays.isWeekday(date);
        if (weekend != (draft.kind() == DayKind.WORKING)) {
            throw Problem.invalid("/kind", ViolationCode.NOT_OF_THIS_KIND);
        }
        CalendarDay day = new CalendarDay(date, draft.kind(), draft.name(), Standing.ENTERED, draft.source());
        CalendarDay before = jdbi.withHandle(handle -> {
            CalendarDay old = find(handle, date).orElse(null);
            insert(
                    handle,
                    day,
                    "update set kind = excluded.kind, name = excluded.name, standing = excluded.standing, source = excluded.source");
            return old;
        });
        trail.done(happening("CALENDAR_DAY_SET", date, before, day));
        return day;
    }

    void remove(LocalDate date) {
        requireKeeper();
        CalendarDay before = jdbi.withHandle(handle -> {
            CalendarDay old = find(handle, date).orElseThrow(Problem::notFound);
            handle.createUpdate("delete from calendar_day where day = :date")
                    .bind("date", date)
                    .execute();
            return old;
        });
        trail.done(happening("CALENDAR_DAY_REMOVED", date, before, null));
    }

    /** Everybody's due dates hang on it: it is kept at a ministry, not in one of its departments. */
    private void requireKeeper() {
        boolean keeper = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where kind = 'MINISTRY' and id = any(:units))")
                .bindArray("units", UUID.class, (Object[])
                        actor.scope(Permission.CALENDAR_EDIT).roots())
                .mapTo(Boolean.class)
                .one());
        if (!keeper) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(Permission.CALENDAR_EDIT, actor.locale()));
        }
    }

    /** What is already there is left as it is, so that a file can be read twice. */
    void load(List<CSVRecord> rows) {
        jdbi.useHandle(handle -> rows.forEach(row -> insert(
                handle,
                new CalendarDay(
                        LocalDate.parse(row.get("date")),
                        DayKind.valueOf(row.get("kind")),
                        row.get("name"),
                        Standing.valueOf(row.get("standing")),
                        row.get("source")),
                "nothing")));
    }

    private static Optional<CalendarDay> find(Handle handle, LocalDate date) {
        return handle.createQuery("select " + COLUMNS + " from calendar_day where day = :date for update")
                .bind("date", date)
                .map((row, context) -> CalendarDay.read(row))
                .findOne();
    }

    private static void insert(Handle handle, CalendarDay day, String onConflict) {
        handle.createUpdate(INSERT + onConflict).bindMethods(day).execute();
    }

    private static Happening happening(String type, LocalDate date, CalendarDay before, CalendarDay after) {
        Map<String, Object> content = new HashMap<>();
        content.put("date", date);
        content.put("before", before);
        content.put("after", after);
        return new Happening(type, SubjectType.CALENDAR, subjectId(date), date.toString(), null, content);
    }

    /** A day has no id; its trail still wants one that stays the same. */
    private static UUID subjectId(LocalDate date) {
        return UUID.nameUUIDFromBytes(("calendar/" + date).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
