package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Working days by the calendar as it is entered now. */
@Singleton
public class WorkingCalendar {

    private final Jdbi jdbi;

    WorkingCalendar(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The last day of a term of so many working days that begins to run on {@code from}. */
    public LocalDate dueAfter(LocalDate from, int workingDays) {
        return current().dueAfter(from, workingDays);
    }

    /** How many days are worked after {@code from} up to {@code to} included; negative when {@code to} is past. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return current().workingDaysBetween(from, to);
    }

    /** The calendar read once, for whoever counts for a whole list. */
    public WorkingDays current() {
        Map<LocalDate, DayKind> exceptions = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select day, kind from calendar_day")
                .map((row, context) ->
                        Map.entry(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind"))))
                .forEach(entry -> exceptions.put(entry.getKey(), entry.getValue())));
        return new WorkingDays(exceptions);
    }
}
