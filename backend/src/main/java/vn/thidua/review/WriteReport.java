package vn.thidua.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A unit writes its report and hands it in. */
@ApplicationScoped
@Transactional
class WriteReport {

    /** What is owed by who receives it. */
    static final String ANSWER = "REVIEW_ANSWER";

    private final ReportGate gate;
    private final ReviewTemplates templates;
    private final CountedFigures counted;
    private final Obligations obligations;
    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    WriteReport(
            ReportGate gate,
            ReviewTemplates templates,
            CountedFigures counted,
            Obligations obligations,
            Jdbi jdbi,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.templates = templates;
        this.counted = counted;
        this.obligations = obligations;
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    ReviewReportView write(UUID id, ReviewReportDraft draft, String ifMatch) {
        ReportGate.Entered entered = gate.enter(id, ReportAction.WRITE, ifMatch);
        entered.report().write(entered.row().cycle().state(), clock.now());
        check(draft, templates.of(entered.row().cycle().id()));
        jdbi.useHandle(handle -> replace(handle, entered.row(), draft));
        return gate.answer(entered);
    }

    /** Each place once, and one of the template; a share is nobody's to say. */
    private static void check(ReviewReportDraft draft, ReviewTemplate template) {
        List<Violation> violations = new ArrayList<>();
        Set<String> sections =
                template.sections().stream().map(ReviewTemplate.Section::code).collect(Collectors.toSet());
        Set<String> figures = template.figures().stream()
                .filter(figure -> !figure.reckoned())
                .map(ReviewTemplate.Figure::code)
                .collect(Collectors.toSet());
        known(
                draft.texts().stream().map(ReviewReportDraft.Text::section).toList(),
                sections,
                "/texts/",
                "/section",
                violations);
        known(
                draft.values().stream().map(ReviewReportDraft.Value::figure).toList(),
                figures,
                "/values/",
                "/figure",
                violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void known(
            List<String> codes, Set<String> known, String before, String after, List<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                violations.add(Violation.at(before + i + after, ViolationCode.NOT_FOUND));
            } else if (!seen.add(codes.get(i))) {
                violations.add(Violation.at(before + i + after, ViolationCode.DUPLICATE));
            }
        }
    }

    private static void replace(Handle handle, ReportPages.Row report, ReviewReportDraft draft) {
        for (String table : List.of("review_text", "review_value", "review_measure")) {
            handle.execute("delete from " + table + " where report_id = ?", report.id());
        }
        PreparedBatch texts = handle.prepareBatch(
                "insert into review_text (report_id, cycle_id, section, content) values (:report, :cycle, :section, :content)");
        draft.texts()
                .forEach(text -> on(texts, report)
                        .bind("section", text.section())
                        .bind("content", text.content())
                        .add());
        PreparedBatch values = handle.prepareBatch(
                "insert into review_value (report_id, cycle_id, figure, value, note) values (:report, :cycle, :figure, :value, :note)");
        draft.values()
                .forEach(value -> on(values, report)
                        .bind("figure", value.figure())
                        .bind("value", value.value())
                        .bind("note", value.note())
                        .add());
        PreparedBatch measures = handle.prepareBatch(
                "insert into review_measure (id, report_id, ordinal, content, lead, due_on) values (:id, :report, :ordinal, :content, :lead, :due)");
        for (int i = 0; i < draft.measures().size(); i++) {
            ReviewReportDraft.Measure measure = draft.measures().get(i);
            measures.bind("id", Ids.next())
                    .bind("report", report.id())
                    .bind("ordinal", i)
                    .bind("content", measure.content().strip())
                    .bind("lead", measure.lead())
                    .bind("due", measure.dueOn())
                    .add();
        }
        List.of(texts, values, measures).forEach(batch -> {
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static PreparedBatch on(PreparedBatch batch, ReportPages.Row report) {
        return batch.bind("report", report.id()).bind("cycle", report.cycle().id());
    }

    /** All is said, and what differs from what is counted says why; what was counted stands with it from now on. */
    ReviewReportView submit(UUID id, String ifMatch) {
        ReportGate.Entered entered = gate.enter(id, ReportAction.SUBMIT, ifMatch);
        ReportPages.Row row = entered.row();
        ReviewTemplate template = templates.of(row.cycle().id());
        entered.report().submit(row.cycle().state(), actor.accountId(), clock.today(), clock.now());
        Map<FigureSource, BigDecimal> now =
                counted.of(id, template, row.cycle().startsOn(), row.cycle().endsOn());
        freeze(row, complete(id, template, now));
        obligations.settle(OpenReports.REPORT, SubjectType.REVIEW_REPORT, id);
        obligations.settle(AnswerReport.MEND, SubjectType.REVIEW_REPORT, id);
        if (row.parent() != null) {
            obligations.open(new Debt(
                    ANSWER,
                    SubjectType.REVIEW_REPORT,
                    id,
                    row.cycle().title() + " – " + row.unit().name(),
                    row.answering(),
                    gate.isSummary(entered.report().parentId()) ? Role.STANDING_OFFICE : Role.UNIT_HEAD,
                    row.unit().id(),
                    null));
        }
        return gate.leave(
                entered, "REVIEW_REPORT_SUBMITTED", Map.of("cycle", row.cycle().title()));
    }

    private record Final(String figure, BigDecimal value, BigDecimal counted) {}

    private record Kept(String figure, BigDecimal value, String note) {}

    private List<Final> complete(UUID id, ReviewTemplate template, Map<FigureSource, BigDecimal> now) {
        List<Violation> violations = new ArrayList<>();
        Set<String> written = jdbi.withHandle(
                handle -> handle.createQuery("select section from review_text where report_id = :report")
                        .bind("report", id)
                        .mapTo(String.class)
                        .set());
        template.sections().stream()
                .filter(section -> !written.contains(section.code()))
                .forEach(
                        section -> violations.add(Violation.at("/sections/" + section.code(), ViolationCode.REQUIRED)));
        Map<String, Kept> kept = kept(id);
        List<Final> all = new ArrayList<>();
        template.figures().stream()
                .filter(figure -> !figure.reckoned())
                .forEach(figure ->
                        all.add(figure(figure, kept.get(figure.code()), now.get(figure.source()), violations)));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return all;
    }

    private Map<String, Kept> kept(UUID id) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select figure, value, note from review_value where report_id = :report")
                        .bind("report", id)
                        .map((row, context) ->
                                new Kept(row.getString("figure"), row.getBigDecimal("value"), row.getString("note")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Kept::figure, Function.identity()));
    }

    private static Final figure(
            ReviewTemplate.Figure figure, Kept kept, BigDecimal counted, List<Violation> violations) {
        String at = "/figures/" + figure.code();
        BigDecimal value = kept == null ? counted : kept.value();
        if (value == null) {
            violations.add(Violation.at(at + "/value", ViolationCode.REQUIRED));
        } else if (counted != null && value.compareTo(counted) != 0 && kept.note() == null) {
            violations.add(Violation.at(at + "/note", ViolationCode.REASON_NEEDED));
        }
        return new Final(figure.code(), value, counted);
    }

    private void freeze(ReportPages.Row row, List<Final> figures) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into review_value (report_id, cycle_id, figure, value, counted) values (:report, :cycle, :figure, :value, :counted)"
                            + " on conflict (report_id, figure) do update set value = excluded.value, counted = excluded.counted");
            figures.forEach(one -> on(batch, row)
                    .bind("figure", one.figure())
                    .bind("value", one.value())
                    .bind("counted", one.counted())
                    .add());
            if (!figures.isEmpty()) {
                batch.execute();
            }
        });
    }
}
