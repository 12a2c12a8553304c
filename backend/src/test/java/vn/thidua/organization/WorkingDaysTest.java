package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 25);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Map<LocalDate, DayKind>> calendars() {
        return Arbitraries.maps(days(), Arbitraries.of(DayKind.values())).ofMaxSize(60);
    }

    @Property
    void counting_between_two_days_agrees_with_looking_at_every_day(
            @ForAll("calendars") Map<LocalDate, DayKind> calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        int counted = new WorkingDays(calendar).workingDaysBetween(one, other);

        assertThat(counted)
                .isEqualTo(other.isBefore(one) ? -worked(calendar, other, one) : worked(calendar, one, other));
    }

    @Property
    void a_term_ends_on_the_day_worked_by_which_so_many_were_worked(
            @ForAll("calendars") Map<LocalDate, DayKind> calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int term) {
        WorkingDays days = new WorkingDays(calendar);

        LocalDate due = days.dueAfter(from, term);

        assertThat(isWorked(calendar, due)).isTrue();
        assertThat(worked(calendar, from, due)).isEqualTo(term);
        assertThat(days.workingDaysBetween(from, due)).isEqualTo(term);
    }

    @Property
    void a_term_of_no_days_ends_on_the_first_day_worked_from_that_day_on(
            @ForAll("calendars") Map<LocalDate, DayKind> calendar, @ForAll("days") LocalDate from) {
        LocalDate due = new WorkingDays(calendar).dueAfter(from, 0);

        assertThat(isWorked(calendar, due)).isTrue();
        assertThat(from.datesUntil(due)).noneMatch(day -> isWorked(calendar, day));
    }

    @Property
    void counting_is_additive(
            @ForAll("calendars") Map<LocalDate, DayKind> calendar,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c) {
        WorkingDays days = new WorkingDays(calendar);

        assertThat(days.workingDaysBetween(a, b) + days.workingDaysBetween(b, c))
                .isEqualTo(days.workingDaysBetween(a, c));
    }

    @Example
    void ten_working_days_over_the_lunar_new_year_of_2025_with_a_saturday_worked() {
        WorkingDays days = new WorkingDays(Map.of(
                LocalDate.of(2025, 1, 27), DayKind.DAY_OFF,
                LocalDate.of(2025, 1, 28), DayKind.DAY_OFF,
                LocalDate.of(2025, 1, 29), DayKind.DAY_OFF,
                LocalDate.of(2025, 1, 30), DayKind.DAY_OFF,
                LocalDate.of(2025, 1, 31), DayKind.DAY_OFF,
                LocalDate.of(2025, 2, 8), DayKind.WORKING));

        assertThat(days.dueAfter(LocalDate.of(2025, 1, 23), 10)).isEqualTo(LocalDate.of(2025, 2, 12));
    }

    /** The naive count. */
    private static int worked(Map<LocalDate, DayKind> calendar, LocalDate after, LocalDate upTo) {
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(day -> isWorked(calendar, day))
                .count();
    }

    private static boolean isWorked(Map<LocalDate, DayKind> calendar, LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return calendar.containsKey(day) ? calendar.get(day) == DayKind.WORKING : weekday;
    }
}
