package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** Counts the deadlines of a season back from the day of the council, by the law of that day. */
@Singleton
class SeasonDeadlines {

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;

    SeasonDeadlines(Jdbi jdbi, WorkingCalendar calendar) {
        this.jdbi = jdbi;
        this.calendar = calendar;
    }

    /** @param before the step that it is counted back from; null for the council itself */
    private record Term(
            SeasonStep step,
            SeasonStep before,
            int workingDays,
            boolean clear,
            String citation,
            Standing standing,
            String source,
            String note) {}

    /** The last day for each step, the earliest first; a term that no text in force gives is not there. */
    List<SeasonDeadlineView> proposed(LocalDate councilDay, Locale locale) {
        Map<SeasonStep, Term> terms = new EnumMap<>(SeasonStep.class);
        terms(councilDay, locale).forEach(term -> terms.put(term.step(), term));
        WorkingDays days = calendar.current();
        List<SeasonDeadlineView> proposed = new ArrayList<>();
        for (SeasonStep step : SeasonStep.values()) {
            if (terms.containsKey(step)) {
                proposed.add(view(terms.get(step), latest(step, terms, councilDay, days)));
            }
        }
        return List.copyOf(proposed);
    }

    private static LocalDate latest(
            SeasonStep step, Map<SeasonStep, Term> terms, LocalDate councilDay, WorkingDays days) {
        Term term = terms.get(step);
        LocalDate end = term.before() == null ? councilDay : latest(term.before(), terms, councilDay, days);
        return days.latestBefore(end, term.clear() ? term.workingDays() + 1 : term.workingDays());
    }

    private static SeasonDeadlineView view(Term term, LocalDate latest) {
        boolean own = term.citation() == null;
        return new SeasonDeadlineView(
                term.step(),
                null,
                latest,
                latest,
                own ? null : term.workingDays(),
                term.citation(),
                own ? null : term.standing(),
                term.source(),
                term.note());
    }

    private List<Term> terms(LocalDate day, Locale locale) {
        boolean vietnamese = Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from season_term where valid @> cast(:day as date)")
                .bind("day", day)
                .map((row, context) -> new Term(
                        Rows.constant(row, "step", SeasonStep.class),
                        "COUNCIL".equals(row.getString("counted_before"))
                                ? null
                                : Rows.constant(row, "counted_before", SeasonStep.class),
                        row.getInt("working_days"),
                        row.getBoolean("clear"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class),
                        row.getString("source"),
                        row.getString(vietnamese ? "note" : "note_en")))
                .list());
    }
}
