package vn.thidua.organization;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The arithmetic of working days over one set of exceptions: a day is worked from Monday to Friday unless the calendar says that it is off, and on a
 * Saturday or Sunday when the calendar says that it is worked.
 */
public final class WorkingDays {

    private static final int WORKED_IN_A_WEEK = 5;
    private static final LocalDate A_MONDAY = LocalDate.of(1899, 1, 2);

    private final NavigableMap<LocalDate, DayKind> exceptions;

    public WorkingDays(Map<LocalDate, DayKind> exceptions) {
        this.exceptions = new TreeMap<>(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        DayKind kind = exceptions.get(day);
        return kind == null ? isWeekday(day) : kind == DayKind.WORKING;
    }

    /**
     * The last day of a term of so many working days: counting begins on the day after {@code from} (Civil Code 91/2015, Article 147(2)). A term of none ends on
     * {@code from}, or on the next day worked if it is not worked itself.
     */
    public LocalDate dueAfter(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a term of " + workingDays + " working days");
        }
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * The last day worked on which a term of so many working days can begin to run and still end by {@code end}: {@code dueAfter} counted the other way.
     */
    public LocalDate latestBefore(LocalDate end, int workingDays) {
        LocalDate day = end;
        int left = workingDays;
        while (left > 0) {
            if (isWorking(day)) {
                left--;
            }
            day = day.minusDays(1);
        }
        while (!isWorking(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** How many days are worked after {@code from} up to {@code to} included; negative when {@code to} is past. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        long worked = weekdaysUntil(to) - weekdaysUntil(from);
        for (Map.Entry<LocalDate, DayKind> exception :
                exceptions.subMap(from, false, to, true).entrySet()) {
            boolean weekday = isWeekday(exception.getKey());
            if (weekday && exception.getValue() == DayKind.DAY_OFF) {
                worked--;
            } else if (!weekday && exception.getValue() == DayKind.WORKING) {
                worked++;
            }
        }
        return Math.toIntExact(worked);
    }

    /** Mondays to Fridays from a Monday long ago up to the day included. */
    private static long weekdaysUntil(LocalDate day) {
        long days = ChronoUnit.DAYS.between(A_MONDAY, day) + 1;
        return Math.floorDiv(days, 7) * WORKED_IN_A_WEEK + Math.min(Math.floorMod(days, 7), WORKED_IN_A_WEEK);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
