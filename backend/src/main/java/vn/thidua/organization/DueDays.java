package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Until when somebody is given to do something: a day, or a number of working days from today, never both. */
@Singleton
public class DueDays {

    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    DueDays(WorkingCalendar calendar, BusinessClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The day that a request sets; empty where it sets none.
     *
     * @param at where the request stands in the body; its fields are {@code dueOn} and {@code workingDays}
     */
    public Optional<LocalDate> of(LocalDate dueOn, Integer workingDays, String at) {
        if (dueOn != null && workingDays != null) {
            throw Problem.invalid(at + "/workingDays", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (dueOn != null && dueOn.isBefore(clock.today())) {
            throw Problem.invalid(at + "/dueOn", ViolationCode.IN_THE_PAST);
        }
        return dueOn != null || workingDays == null
                ? Optional.ofNullable(dueOn)
                : Optional.of(calendar.dueAfter(clock.today(), workingDays));
    }

    /** As {@link #of}, where a request must set one. */
    public LocalDate required(LocalDate dueOn, Integer workingDays, String at) {
        return of(dueOn, workingDays, at).orElseThrow(() -> missing(at));
    }

    /** The refusal of a request that had to set a day. */
    public static Problem missing(String at) {
        return Problem.invalid(at + "/dueOn", ViolationCode.REQUIRED);
    }
}
