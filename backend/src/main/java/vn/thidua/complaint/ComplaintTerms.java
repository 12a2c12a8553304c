package vn.thidua.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.time.BusinessClock;

/** Terms as they are remembered: what is shown beside a complaint, and refuses nothing. */
@Singleton
class ComplaintTerms {

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    ComplaintTerms(Jdbi jdbi, WorkingCalendar calendar, BusinessClock clock) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What a complaint's terms are counted from.
     *
     * @param acceptedOn null before
     * @param settledOn null before
     */
    record From(ComplaintKind kind, boolean complex, LocalDate roundOn, LocalDate acceptedOn, LocalDate settledOn) {}

    List<ComplaintTerm> of(From from) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from complaint_term where kind = :kind and complex = :complex order by step")
                .bind("kind", from.kind().name())
                .bind("complex", from.complex())
                .map((row, context) -> {
                    ComplaintTerm.Step step = Rows.constant(row, "step", ComplaintTerm.Step.class);
                    ComplaintTerm.Counted counted = Rows.constant(row, "counted", ComplaintTerm.Counted.class);
                    int days = row.getInt("days");
                    LocalDate begun = step == ComplaintTerm.Step.ACCEPT ? from.roundOn() : from.acceptedOn();
                    LocalDate due = begun == null ? null : dueOn(begun, days, counted);
                    return new ComplaintTerm(
                            step,
                            days,
                            counted,
                            due,
                            isPast(due, done(step, from)),
                            row.getString("citation"),
                            Rows.constant(row, "standing", Standing.class));
                })
                .list());
    }

    private static LocalDate done(ComplaintTerm.Step step, From from) {
        return step == ComplaintTerm.Step.ACCEPT && from.acceptedOn() != null ? from.acceptedOn() : from.settledOn();
    }

    private LocalDate dueOn(LocalDate begun, int days, ComplaintTerm.Counted counted) {
        return counted == ComplaintTerm.Counted.DAYS ? begun.plusDays(days) : calendar.dueAfter(begun, days);
    }

    private boolean isPast(LocalDate due, LocalDate done) {
        return due != null && (done == null ? clock.today() : done).isAfter(due);
    }
}
