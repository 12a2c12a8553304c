package vn.thidua.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** Two invented reviews, to try the system with: one closed, and one in which most units have handed in. */
@Singleton
class ReviewFirstStart implements FirstStart {

    private static final String FILE = "demonstration/reviews.csv";

    /** Every tenth unit has not handed in yet, and neither have those with an account to try the system with. */
    private static final String HAND_IN = """
            update review_report r set state = case when abs(hashtext(u.code)) % 3 = 0 then 'ACCEPTED' else 'SUBMITTED' end,
                   submitted_on = c.opened_on + 3, accepted_on = case when abs(hashtext(u.code)) % 3 = 0 then c.opened_on + 5 end,
                   version = 1
              from unit u, review_cycle c
             where r.cycle_id = :cycle and c.id = r.cycle_id and u.id = r.unit_id and r.parent_id is not null
               and (:all or abs(hashtext(u.code)) % 10 > 0 and u.code not in ('CUC-TNN', 'SO-TNMT-LAO-CAI'))
            returning r.id
            """;

    private static final String TEXTS = """
            insert into review_text (report_id, cycle_id, section, content)
            select r.id, r.cycle_id, s.code, 'Nội dung mẫu của ' || u.name || ': ' || s.title || '.'
              from review_report r join review_section s on s.cycle_id = r.cycle_id join unit_now u on u.id = r.unit_id
             where r.cycle_id = :cycle and r.submitted_on is not null
            """;

    private static final String VALUES = """
            insert into review_value (report_id, cycle_id, figure, value)
            select r.id, r.cycle_id, f.code, case when f.code = 'DUTIES_KEPT' then 4 when f.code = 'DUTIES_DUE' then 5
                     when f.code in ('AWARDS_DIRECT', 'AWARDS_WOMEN') then abs(hashtext(u.code)) % 12 else 12 + abs(hashtext(u.code || f.code)) % 40 end
              from review_report r join review_figure f on f.cycle_id = r.cycle_id and f.numerator is null join unit u on u.id = r.unit_id
             where r.cycle_id = :cycle and r.submitted_on is not null
            """;

    private static final String MEASURES = """
            insert into review_measure (id, report_id, ordinal, content, lead, due_on)
            select gen_random_uuid(), r.id, 0, 'Tập huấn nghiệp vụ cho cán bộ kiêm nhiệm (mẫu).', u.name, c.ends_on + 90
              from review_report r join review_cycle c on c.id = r.cycle_id join unit_now u on u.id = r.unit_id
             where r.cycle_id = :cycle and r.submitted_on is not null and abs(hashtext(u.code)) % 4 = 0
            """;

    private final ReviewCycles cycles;
    private final ReviewTemplates templates;
    private final StandardTemplate standard;
    private final OpenReports open;
    private final ReviewForms forms;
    private final Obligations obligations;
    private final Units units;
    private final BusinessClock clock;
    private final Jdbi jdbi;

    ReviewFirstStart(
            ReviewCycles cycles,
            ReviewTemplates templates,
            StandardTemplate standard,
            OpenReports open,
            ReviewForms forms,
            Obligations obligations,
            Units units,
            BusinessClock clock,
            Jdbi jdbi) {
        this.cycles = cycles;
        this.templates = templates;
        this.standard = standard;
        this.open = open;
        this.forms = forms;
        this.obligations = obligations;
        this.units = units;
        this.clock = clock;
        this.jdbi = jdbi;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "demonstration-review";
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
        UUID previous = null;
        for (CSVRecord row : DataFile.rows(FILE)) {
            previous = load(row, previous);
        }
    }

    private UUID load(CSVRecord row, UUID previous) {
        LocalDate openedOn = LocalDate.parse(row.get("opened_on"));
        ReviewTemplate template = standard.view().template();
        ReviewCycle cycle = ReviewCycle.prepare(draft(row, template, previous), null, clock.now());
        cycles.persistAndFlush(cycle);
        templates.replace(cycle.id(), template);
        cycle.open(new ReviewLifecycle.Facts(template.sections().size(), cycle.dueOn(), openedOn), clock.now());
        cycles.flush();
        boolean closed = row.get("closed_on") != null;
        if (closed) {
            open.make(cycle, openedOn);
        } else {
            open.open(cycle, openedOn);
        }
        fill(cycle, closed);
        if (closed) {
            close(cycle, LocalDate.parse(row.get("closed_on")));
        }
        return cycle.id();
    }

    private ReviewCycleDraft draft(CSVRecord row, ReviewTemplate template, UUID previous) {
        return new ReviewCycleDraft(
                units.byCode(row.get("unit_code")).orElseThrow().id(),
                ReviewKind.valueOf(row.get("kind")),
                row.get("title"),
                LocalDate.parse(row.get("starts_on")),
                LocalDate.parse(row.get("ends_on")),
                LocalDate.parse(row.get("due_on")),
                1,
                null,
                previous,
                null,
                template);
    }

    private void fill(ReviewCycle cycle, boolean all) {
        List<UUID> handedIn = jdbi.withHandle(handle -> handle.createQuery(HAND_IN)
                .bind("cycle", cycle.id())
                .bind("all", all)
                .mapTo(UUID.class)
                .list());
        jdbi.useHandle(handle -> List.of(TEXTS, VALUES, MEASURES)
                .forEach(sql ->
                        handle.createUpdate(sql).bind("cycle", cycle.id()).execute()));
        if (!all) {
            handedIn.forEach(report -> obligations.settle(OpenReports.REPORT, SubjectType.REVIEW_REPORT, report));
        }
    }

    private void close(ReviewCycle cycle, LocalDate on) {
        cycle.close(null, on, clock.now());
        cycles.flush();
        jdbi.useHandle(handle -> handle.execute(
                "update review_report set state = 'MISSING' where cycle_id = ? and state = 'WRITING'", cycle.id()));
        forms.keep(cycle);
    }
}
