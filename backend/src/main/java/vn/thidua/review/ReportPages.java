package vn.thidua.review;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one report says, for whoever asks. */
@Singleton
class ReportPages {

    /** A share is told in hundredths of a percent. */
    private static final int SHARE_DIGITS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String ROW =
            "select r.id, r.state, r.submitted_on, r.accepted_on, r.returned_because, r.version, r.updated_at, r.parent_id, "
                    + UnitRef.columns("u", "unit") + ", " + UnitRef.columns("pu", "parent_unit")
                    + ", c.id as cycle_id, c.title, c.kind, c.state as cycle_state, c.starts_on, c.ends_on, c.due_on, c.previous_id, c.unit_id as cycle_unit_id,"
                    + " (select count(*) from review_report k where k.parent_id = r.id) as children"
                    + " from review_report r join review_cycle c on c.id = r.cycle_id join unit_now u on u.id = r.unit_id"
                    + " left join review_report p on p.id = r.parent_id left join unit_now pu on pu.id = p.unit_id where r.id = :id";

    private static final String VALUES = """
            select f.code, v.value, v.counted, v.note, w.value as previous
              from review_figure f
              left join review_value v on v.report_id = :report and v.figure = f.code
              left join review_report pr on pr.cycle_id = :previous and pr.unit_id = :unit
              left join review_value w on w.report_id = pr.id and w.figure = f.code
             where f.cycle_id = :cycle
            """;

    private static final String CORRECTIONS =
            "select x.figure, x.value, x.reason, x.recorded_at, a.display_name from review_correction x join account a on a.id = x.recorded_by"
                    + " where x.report_id = :report order by x.id desc limit 1000";

    private final Jdbi jdbi;
    private final ReviewTemplates templates;
    private final CountedFigures counted;
    private final Actor actor;

    ReportPages(Jdbi jdbi, ReviewTemplates templates, CountedFigures counted, Actor actor) {
        this.jdbi = jdbi;
        this.templates = templates;
        this.counted = counted;
        this.actor = actor;
    }

    /**
     * A report without what it says.
     *
     * @param answering the unit over which one answers it: whoever receives it, of a summary nobody but who opened the cycle
     */
    record Row(
            UUID id,
            ReviewRef cycle,
            UUID previousId,
            UnitRef unit,
            UnitRef parent,
            UUID answering,
            ReportState state,
            LocalDate submittedOn,
            LocalDate acceptedOn,
            String returnedBecause,
            int children,
            Instant updatedAt,
            long version) {

        static Row read(ResultSet row) throws SQLException {
            UUID parent = Rows.id(row, "parent_unit_id");
            return new Row(
                    Rows.id(row, "id"),
                    new ReviewRef(
                            Rows.id(row, "cycle_id"),
                            row.getString("title"),
                            Rows.constant(row, "kind", ReviewKind.class),
                            Rows.constant(row, "cycle_state", ReviewState.class),
                            Rows.date(row, "starts_on"),
                            Rows.date(row, "ends_on"),
                            Rows.date(row, "due_on")),
                    Rows.id(row, "previous_id"),
                    UnitRef.read(row, "unit"),
                    parent == null ? null : UnitRef.read(row, "parent_unit"),
                    parent == null ? Rows.id(row, "cycle_unit_id") : parent,
                    Rows.constant(row, "state", ReportState.class),
                    Rows.date(row, "submitted_on"),
                    Rows.date(row, "accepted_on"),
                    row.getString("returned_because"),
                    row.getInt("children"),
                    Rows.instant(row, "updated_at"),
                    row.getLong("version"));
        }
    }

    /** @throws Problem {@code NOT_FOUND} for a report of a unit out of reach */
    Row readable(UUID id) {
        Row row = jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .map((found, context) -> Row.read(found))
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.REVIEW_READ, row.unit().id());
        return row;
    }

    ReviewReportView view(UUID id) {
        Row row = readable(id);
        ReviewTemplate template = templates.of(row.cycle().id());
        return jdbi.withHandle(handle -> view(handle, row, template));
    }

    private ReviewReportView view(Handle handle, Row row, ReviewTemplate template) {
        List<ReviewReportView.Section> sections = sections(handle, row.id(), template);
        List<ReviewReportView.Figure> figures = figures(handle, row, template);
        long entered = figures.stream()
                .filter(figure ->
                        figure.asked().source() == null && !figure.asked().reckoned())
                .count();
        return new ReviewReportView(
                row.id(),
                row.cycle(),
                row.unit(),
                row.parent(),
                row.state(),
                row.submittedOn(),
                row.acceptedOn(),
                row.returnedBecause(),
                sections,
                figures,
                measures(handle, row.id()),
                filled(sections, figures),
                sections.size() + (int) entered,
                row.children(),
                row.updatedAt(),
                ReportLifecycle.LIFECYCLE.actions(
                        row.cycle().state(),
                        row.state(),
                        new Seat(actor, row),
                        row.unit().id(),
                        actor.locale()),
                row.version());
    }

    private static int filled(List<ReviewReportView.Section> sections, List<ReviewReportView.Figure> figures) {
        long written =
                sections.stream().filter(section -> section.content() != null).count();
        long entered = figures.stream()
                .filter(figure ->
                        figure.asked().source() == null && !figure.asked().reckoned() && figure.value() != null)
                .count();
        return (int) (written + entered);
    }

    private static List<ReviewReportView.Section> sections(Handle handle, UUID reportId, ReviewTemplate template) {
        Map<String, String> written = handle
                .createQuery("select section, content from review_text where report_id = :report")
                .bind("report", reportId)
                .map((row, context) -> Map.entry(row.getString("section"), row.getString("content")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return template.sections().stream()
                .map(section -> new ReviewReportView.Section(section, written.get(section.code())))
                .toList();
    }

    private record Said(BigDecimal value, BigDecimal counted, String note, BigDecimal previous) {}

    private List<ReviewReportView.Figure> figures(Handle handle, Row row, ReviewTemplate template) {
        Map<String, Said> said = said(handle, row);
        Map<FigureSource, BigDecimal> now = countedNow(row, template);
        Map<String, List<ReviewReportView.Correction>> corrections = corrections(handle, row.id());
        Map<String, BigDecimal> values = new HashMap<>();
        template.figures()
                .forEach(figure -> values.put(figure.code(), value(figure, said.get(figure.code()), now, row.state())));
        return template.figures().stream()
                .map(figure -> figure(
                        figure,
                        said.get(figure.code()),
                        figure.reckoned() ? share(figure, values) : values.get(figure.code()),
                        now.get(figure.source()),
                        row,
                        corrections.getOrDefault(figure.code(), List.of())))
                .toList();
    }

    /** What is handed in and waits stands with what was counted then: nobody asks what it would be today. */
    private Map<FigureSource, BigDecimal> countedNow(Row row, ReviewTemplate template) {
        return isWritten(row.state()) || row.cycle().state() == ReviewState.CLOSED
                ? counted.of(
                        row.id(), template, row.cycle().startsOn(), row.cycle().endsOn())
                : new EnumMap<>(FigureSource.class);
    }

    private static Map<String, Said> said(Handle handle, Row row) {
        return handle
                .createQuery(VALUES)
                .bind("report", row.id())
                .bind("cycle", row.cycle().id())
                .bind("previous", row.previousId())
                .bind("unit", row.unit().id())
                .map((one, context) -> Map.entry(
                        one.getString("code"),
                        new Said(
                                one.getBigDecimal("value"),
                                one.getBigDecimal("counted"),
                                one.getString("note"),
                                one.getBigDecimal("previous"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** While it is written, what nobody says otherwise is what the house counts. */
    private static BigDecimal value(
            ReviewTemplate.Figure figure, Said said, Map<FigureSource, BigDecimal> now, ReportState state) {
        if (said.value() != null || figure.source() == null || !isWritten(state)) {
            return said.value();
        }
        return now.get(figure.source());
    }

    private static boolean isWritten(ReportState state) {
        return state == ReportState.WRITING || state == ReportState.RETURNED;
    }

    /** In percent; null where the part below the line is none or nothing. */
    static BigDecimal share(ReviewTemplate.Figure figure, Map<String, BigDecimal> values) {
        BigDecimal above = values.get(figure.numerator());
        BigDecimal below = values.get(figure.denominator());
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(HUNDRED).divide(below, SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    private static ReviewReportView.Figure figure(
            ReviewTemplate.Figure asked,
            Said said,
            BigDecimal value,
            BigDecimal now,
            Row row,
            List<ReviewReportView.Correction> corrections) {
        boolean written = isWritten(row.state());
        BigDecimal counted = written ? now : said.counted();
        boolean changed = row.cycle().state() == ReviewState.CLOSED
                && now != null
                && counted != null
                && now.compareTo(counted) != 0;
        return new ReviewReportView.Figure(
                asked,
                value,
                counted,
                changed ? now : null,
                said.note(),
                said.previous(),
                !asked.reckoned() && Outlier.is(value, said.previous()),
                corrections);
    }

    private static Map<String, List<ReviewReportView.Correction>> corrections(Handle handle, UUID reportId) {
        return handle
                .createQuery(CORRECTIONS)
                .bind("report", reportId)
                .map((row, context) -> Map.entry(
                        row.getString("figure"),
                        new ReviewReportView.Correction(
                                row.getBigDecimal("value"),
                                row.getString("reason"),
                                Rows.instant(row, "recorded_at"),
                                row.getString("display_name"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<ReviewReportDraft.Measure> measures(Handle handle, UUID reportId) {
        return handle.createQuery(
                        "select content, lead, due_on from review_measure where report_id = :report order by ordinal")
                .bind("report", reportId)
                .map((row, context) -> new ReviewReportDraft.Measure(
                        row.getString("content"), row.getString("lead"), Rows.date(row, "due_on")))
                .list();
    }
}
