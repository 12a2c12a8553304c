package vn.thidua.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;

/** The usual headings of a review, with the points of the plan that carries out Directive 19 as sections of their own (the plan of 2021-11-08, III.3). */
@Singleton
class StandardTemplate {

    private static final String FILE = "/review/standard-template.json";

    private static final String POINTS =
            "select d.id, p.code, p.text from directive d join directive_point p on p.directive_id = d.id"
                    + " where d.code = :directive and p.code = any(:points) order by p.ordinal";

    /** Before the results of the plan come the results of the movements. */
    private static final int BEFORE_POINTS = 3;

    private final ObjectMapper json;
    private final Jdbi jdbi;

    StandardTemplate(ObjectMapper json, Jdbi jdbi) {
        this.json = json;
        this.jdbi = jdbi;
    }

    /** As the file says it. */
    private record Told(
            Standing standing,
            String source,
            List<ReviewTemplate.Section> sections,
            Points pointSections,
            List<ReviewTemplate.Figure> figures) {}

    private record Points(String directive, String code, String title, List<String> points) {}

    StandardTemplateView view() {
        Told told = told();
        List<ReviewTemplate.Section> sections = new ArrayList<>(told.sections());
        sections.addAll(BEFORE_POINTS, points(told.pointSections()));
        return new StandardTemplateView(told.standing(), told.source(), new ReviewTemplate(sections, told.figures()));
    }

    private Told told() {
        try (InputStream file = StandardTemplate.class.getResourceAsStream(FILE)) {
            return json.readValue(file, Told.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the plan is not in the house, there are none. */
    private List<ReviewTemplate.Section> points(Points asked) {
        return jdbi.withHandle(handle -> handle.createQuery(POINTS)
                .bind("directive", asked.directive())
                .bindArray("points", String.class, asked.points().toArray())
                .map((row, context) -> section(asked, Rows.id(row, "id"), row.getString("code"), row.getString("text")))
                .list());
    }

    private static ReviewTemplate.Section section(Points asked, UUID directive, String point, String text) {
        return new ReviewTemplate.Section(
                asked.code() + "." + point,
                MessageFormat.format(asked.title(), point),
                text.substring(0, Math.min(text.length(), 500)),
                directive,
                point);
    }
}
