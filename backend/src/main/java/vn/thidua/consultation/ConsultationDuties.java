package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

/** What the Standing Office owes by a consultation: an answer to each objection, one debt for all of them, due with the first. */
@Singleton
class ConsultationDuties {

    /** Wording under {@code obligation.KIND}. */
    static final String ANSWER = "CONSULTATION_ANSWER";

    private final Comments comments;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final ConsultationSettings settings;

    ConsultationDuties(
            Comments comments,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            ConsultationSettings settings) {
        this.comments = comments;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate answerBy() {
        return calendar.dueAfter(clock.today(), settings.answerWithinWorkingDays());
    }

    void received(Consultation consultation, LocalDate due) {
        obligations.open(new Debt(
                ANSWER,
                SubjectType.CONSULTATION,
                consultation.id(),
                consultation.title(),
                consultation.unitId(),
                Role.STANDING_OFFICE,
                null,
                due));
    }

    /** One less. */
    void dealtWith(Consultation consultation) {
        comments.nextDue(consultation.id())
                .ifPresentOrElse(
                        due -> obligations.move(
                                ANSWER, SubjectType.CONSULTATION, consultation.id(), consultation.title(), due),
                        () -> obligations.settle(ANSWER, SubjectType.CONSULTATION, consultation.id()));
    }
}
