package vn.thidua.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.DueDays;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Whoever receives a report takes it or sends it back; what turns out otherwise after the closing is written beside it. */
@ApplicationScoped
@Transactional
class AnswerReport {

    /** What a unit owes that got its report back. */
    static final String MEND = "REVIEW_MEND";

    private final ReportGate gate;
    private final ReviewTemplates templates;
    private final Obligations obligations;
    private final DueDays dueDays;
    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    AnswerReport(
            ReportGate gate,
            ReviewTemplates templates,
            Obligations obligations,
            DueDays dueDays,
            Jdbi jdbi,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.templates = templates;
        this.obligations = obligations;
        this.dueDays = dueDays;
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    ReviewReportView accept(UUID id, String ifMatch) {
        ReportGate.Entered entered = gate.enter(id, ReportAction.ACCEPT, ifMatch);
        entered.report().accept(entered.row().cycle().state(), clock.today(), clock.now());
        obligations.settle(WriteReport.ANSWER, SubjectType.REVIEW_REPORT, id);
        return gate.leave(entered, "REVIEW_REPORT_ACCEPTED", Map.of());
    }

    ReviewReportView sendBack(UUID id, ReviewReturn reason, String ifMatch) {
        ReportGate.Entered entered = gate.enter(id, ReportAction.RETURN, ifMatch);
        ReportPages.Row row = entered.row();
        entered.report().sendBack(row.cycle().state(), reason.reason().strip(), clock.now());
        // After the state was found right: in a wrong one the day does not matter.
        LocalDate dueOn = dueDays.required(reason.dueOn(), reason.workingDays(), "");
        obligations.settle(WriteReport.ANSWER, SubjectType.REVIEW_REPORT, id);
        boolean summary = row.parent() == null;
        obligations.open(new Debt(
                        MEND,
                        SubjectType.REVIEW_REPORT,
                        id,
                        row.cycle().title(),
                        row.unit().id(),
                        summary ? Role.STANDING_OFFICE : Role.OFFICER,
                        row.answering(),
                        dueOn)
                .withRoomForMoreTime());
        return gate.leave(entered, "REVIEW_REPORT_RETURNED", Map.of("reason", reason.reason(), "dueOn", dueOn));
    }

    ReviewReportView correct(UUID id, CorrectionDraft draft, String ifMatch) {
        ReportGate.Entered entered = gate.enter(id, ReportAction.CORRECT, ifMatch);
        ReportPages.Row row = entered.row();
        entered.report().correct(row.cycle().state(), clock.now());
        if (templates.of(row.cycle().id()).figures().stream()
                .noneMatch(figure -> figure.code().equals(draft.figure()) && !figure.reckoned())) {
            throw Problem.invalid("/figure", ViolationCode.NOT_FOUND);
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into review_correction (id, report_id, cycle_id, figure, value, reason, recorded_at, recorded_by)"
                                + " values (:id, :report, :cycle, :figure, :value, :reason, :now, :by)")
                .bind("id", Ids.next())
                .bind("report", id)
                .bind("cycle", row.cycle().id())
                .bind("figure", draft.figure())
                .bind("value", draft.value())
                .bind("reason", draft.reason().strip())
                .bind("now", clock.now().atOffset(ZoneOffset.UTC))
                .bind("by", actor.accountId())
                .execute());
        return gate.leave(entered, "REVIEW_CORRECTED", Map.of("figure", draft.figure(), "value", draft.value()));
    }
}
