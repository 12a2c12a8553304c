package vn.thidua.obligation;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.time.BusinessClock;

/** Reminds before a day and after it, and tells the head when nothing helps. On every instance; that another did it already is no harm. */
@Singleton
public class RemindDebtors {

    private final HandDownDebts handDown;
    private final Reminders reminders;
    private final WorkingCalendar calendar;
    private final ObligationSettings settings;
    private final BusinessClock clock;

    RemindDebtors(
            HandDownDebts handDown,
            Reminders reminders,
            WorkingCalendar calendar,
            ObligationSettings settings,
            BusinessClock clock) {
        this.handDown = handDown;
        this.reminders = reminders;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void remind() {
        handDown.handDown();
        LocalDate today = clock.today();
        WorkingDays days = calendar.current();
        reminders.before(days.dueAfter(today, settings.remindBeforeWorkingDays()));
        reminders.late(days.latestBefore(today, settings.remindLateEveryWorkingDays()));
        reminders.escalate(days.latestBefore(today, settings.escalateAfterWorkingDays()));
    }
}
