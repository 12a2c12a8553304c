package vn.thidua.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.directive.DirectiveAddressees;
import vn.thidua.directive.Directives;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** {@code demonstration/plan-tasks.csv}: invented plans under the ministry's plan, one row a task: one approved, one that waits, one being written. */
@Singleton
class PlanFirstStart implements FirstStart {

    private static final String FILE = "demonstration/plan-tasks.csv";
    private static final String DIRECTIVE = "KH-BTNMT-2021-11-08";

    private final Plans plans;
    private final PlanDuties duties;
    private final Directives directives;
    private final DirectiveAddressees addressees;
    private final Units units;
    private final BusinessClock clock;

    PlanFirstStart(
            Plans plans,
            PlanDuties duties,
            Directives directives,
            DirectiveAddressees addressees,
            Units units,
            BusinessClock clock) {
        this.plans = plans;
        this.duties = duties;
        this.directives = directives;
        this.addressees = addressees;
        this.units = units;
        this.clock = clock;
    }

    /** After the units that the directive was handed down to. */
    @Override
    public int order() {
        return 43;
    }

    @Override
    public String name() {
        return "demonstration-plans";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load() {
        UUID directive = directives.idOf(DIRECTIVE).orElseThrow();
        DataFile.rows(FILE).stream()
                .collect(Collectors.groupingBy(row -> row.get("unit_code")))
                .forEach((unit, rows) ->
                        load(directive, units.byCode(unit).orElseThrow().id(), rows));
    }

    /** A unit that does not stand on the day of the first start was not addressed, and has no plan. */
    private void load(UUID directive, UUID unit, List<CSVRecord> rows) {
        addressees.of(directive, unit).ifPresent(addressed -> {
            CSVRecord first = rows.getFirst();
            PlanDraft draft = new PlanDraft(
                    directive,
                    unit,
                    null,
                    first.get("title"),
                    null,
                    null,
                    null,
                    rows.stream().map(this::task).toList());
            Plan plan = Plan.begin(draft, new Plan.Under(addressed.id(), addressed.fromUnitId()), null, clock.now());
            plans.persistAndFlush(plan);
            plans.replaceTasks(plan.id(), directive, draft.tasks());
            PlanState state = PlanState.valueOf(first.get("state"));
            if (state != PlanState.DRAFT) {
                plan.submit(rows.size(), clock.today().minusDays(5), clock.now());
                duties.submitted(plan);
            }
            if (state == PlanState.APPROVED) {
                plan.approve(clock.today().minusDays(3), null, clock.now());
                duties.approved(plan.id());
                report(plan, rows);
            }
            plans.flush();
        });
    }

    private PlanDraft.Task task(CSVRecord row) {
        LocalDate due = clock.today().plusDays(Long.parseLong(row.get("due_in_days")));
        return new PlanDraft.Task(
                null,
                row.get("content"),
                row.get("lead"),
                null,
                row.get("product"),
                due,
                List.of(row.get("points").split("\\|", -1)));
    }

    private void report(Plan plan, List<CSVRecord> rows) {
        Map<String, UUID> tasks =
                plans.tasks(plan.id()).stream().collect(Collectors.toMap(PlanTask::content, PlanTask::id));
        rows.stream()
                .filter(row -> row.get("progress") != null)
                .forEach(row -> plans.report(
                        tasks.get(row.get("content")),
                        new TaskReportDraft(TaskProgress.valueOf(row.get("progress")), row.get("words")),
                        null));
    }
}
