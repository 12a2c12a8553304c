package vn.thidua.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What cycles ask: the only place that queries their sections and figures. */
@Singleton
class ReviewTemplates {

    private final Jdbi jdbi;

    ReviewTemplates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ReviewTemplate of(UUID cycleId) {
        return jdbi.withHandle(handle -> new ReviewTemplate(sections(handle, cycleId), figures(handle, cycleId)));
    }

    private static List<ReviewTemplate.Section> sections(Handle handle, UUID cycleId) {
        return handle.createQuery("select * from review_section where cycle_id = :cycle order by ordinal")
                .bind("cycle", cycleId)
                .map((row, context) -> new ReviewTemplate.Section(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("hint"),
                        Rows.id(row, "directive_id"),
                        row.getString("directive_point")))
                .list();
    }

    private static List<ReviewTemplate.Figure> figures(Handle handle, UUID cycleId) {
        return handle.createQuery("select * from review_figure where cycle_id = :cycle order by ordinal")
                .bind("cycle", cycleId)
                .map((row, context) -> new ReviewTemplate.Figure(
                        row.getString("code"),
                        row.getString("heading"),
                        row.getString("name"),
                        row.getString("measure_unit"),
                        Rows.constant(row, "source", FigureSource.class),
                        row.getString("numerator"),
                        row.getString("denominator")))
                .list();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID cycleId, ReviewTemplate template) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from review_section where cycle_id = ?", cycleId);
            handle.execute("delete from review_figure where cycle_id = ?", cycleId);
            insertSections(handle, cycleId, template.sections());
            insertFigures(handle, cycleId, template.figures());
        });
    }

    private static void insertSections(Handle handle, UUID cycleId, List<ReviewTemplate.Section> sections) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into review_section (cycle_id, code, ordinal, title, hint, directive_id, directive_point)"
                        + " values (:cycle, :code, :ordinal, :title, :hint, :directive, :point)");
        for (int i = 0; i < sections.size(); i++) {
            ReviewTemplate.Section section = sections.get(i);
            batch.bind("cycle", cycleId)
                    .bind("code", section.code())
                    .bind("ordinal", i)
                    .bind("title", section.title().strip())
                    .bind("hint", section.hint())
                    .bind("directive", section.directiveId())
                    .bind("point", section.directivePoint())
                    .add();
        }
        if (!sections.isEmpty()) {
            batch.execute();
        }
    }

    private static void insertFigures(Handle handle, UUID cycleId, List<ReviewTemplate.Figure> figures) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into review_figure (cycle_id, code, ordinal, heading, name, measure_unit, source, numerator, denominator)"
                        + " values (:cycle, :code, :ordinal, :heading, :name, :unit, :source, :numerator, :denominator)");
        for (int i = 0; i < figures.size(); i++) {
            ReviewTemplate.Figure figure = figures.get(i);
            batch.bind("cycle", cycleId)
                    .bind("code", figure.code())
                    .bind("ordinal", i)
                    .bind("heading", figure.heading())
                    .bind("name", figure.name().strip())
                    .bind("unit", figure.measureUnit())
                    .bind(
                            "source",
                            figure.source() == null ? null : figure.source().name())
                    .bind("numerator", figure.numerator())
                    .bind("denominator", figure.denominator())
                    .add();
        }
        if (!figures.isEmpty()) {
            batch.execute();
        }
    }

    /**
     * Codes each once; a share of two that are none themselves, and not counted beside; points that there are.
     *
     * @throws Problem {@code INVALID} with each place
     */
    void check(ReviewTemplate template) {
        List<Violation> violations = new ArrayList<>();
        once(template.sections().stream().map(ReviewTemplate.Section::code).toList(), "sections", violations);
        once(template.figures().stream().map(ReviewTemplate.Figure::code).toList(), "figures", violations);
        points(template.sections(), violations);
        shares(template.figures(), violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void once(List<String> codes, String of, List<Violation> violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                violations.add(Violation.at("/template/" + of + "/" + i + "/code", ViolationCode.DUPLICATE));
            }
        }
    }

    private void points(List<ReviewTemplate.Section> sections, List<Violation> violations) {
        for (int i = 0; i < sections.size(); i++) {
            ReviewTemplate.Section section = sections.get(i);
            String at = "/template/sections/" + i + "/directivePoint";
            if ((section.directiveId() == null) != (section.directivePoint() == null)) {
                violations.add(Violation.at(at, ViolationCode.REQUIRED));
            } else if (section.directiveId() != null && !isPoint(section)) {
                violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
            }
        }
    }

    private boolean isPoint(ReviewTemplate.Section section) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from directive_point where directive_id = :directive and code = :point)")
                .bind("directive", section.directiveId())
                .bind("point", section.directivePoint())
                .mapTo(Boolean.class)
                .one());
    }

    private static void shares(List<ReviewTemplate.Figure> figures, List<Violation> violations) {
        Map<String, ReviewTemplate.Figure> byCode = figures.stream()
                .collect(Collectors.toMap(ReviewTemplate.Figure::code, Function.identity(), (first, second) -> first));
        for (int i = 0; i < figures.size(); i++) {
            ReviewTemplate.Figure figure = figures.get(i);
            String at = "/template/figures/" + i;
            if ((figure.numerator() == null) != (figure.denominator() == null)) {
                violations.add(Violation.at(at + "/denominator", ViolationCode.REQUIRED));
            } else if (figure.reckoned()) {
                part(byCode.get(figure.numerator()), at + "/numerator", violations);
                part(byCode.get(figure.denominator()), at + "/denominator", violations);
                if (figure.source() != null) {
                    violations.add(Violation.at(at + "/source", ViolationCode.NOT_OF_THIS_KIND));
                }
            }
        }
    }

    private static void part(ReviewTemplate.Figure part, String at, List<Violation> violations) {
        if (part == null) {
            violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
        } else if (part.reckoned()) {
            violations.add(Violation.at(at, ViolationCode.NOT_OF_THIS_KIND));
        }
    }
}
