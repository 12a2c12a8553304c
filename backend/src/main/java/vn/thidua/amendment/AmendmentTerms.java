package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Language;

/** By when the law of a day wants what follows done. */
@Singleton
class AmendmentTerms {

    private static final String TERMS =
            "select t.step, t.working_days, t.citation, t.standing, t.source, %s as note from amendment_term t"
                    + " where t.way = :way and t.valid @> :day order by t.ordinal";

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final AwardReturns returns;

    AmendmentTerms(Jdbi jdbi, WorkingCalendar calendar, AwardReturns returns) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.returns = returns;
    }

    /** What of an amendment is running or has run. */
    List<AmendmentTerm> of(AmendmentRow row, Locale locale) {
        LocalDate day = row.decidedOn() == null ? sentOn(row) : row.decidedOn();
        if (day == null) {
            return List.of();
        }
        return on(row.way(), day, locale).stream()
                .filter(term -> applies(row, term.step()))
                .map(term -> term(term, from(row, term.step())))
                .toList();
    }

    /** Null where no source gives a term for that day. */
    LocalDate dueOn(AmendmentWay way, AmendmentTermStep step, LocalDate from) {
        return on(way, from, Language.VIETNAMESE).stream()
                .filter(term -> term.step() == step)
                .map(term -> calendar.dueAfter(from, term.workingDays()))
                .findFirst()
                .orElse(null);
    }

    private AmendmentTerm term(AmendmentTerm term, LocalDate from) {
        return new AmendmentTerm(
                term.step(),
                from == null ? null : calendar.dueAfter(from, term.workingDays()),
                term.workingDays(),
                term.citation(),
                term.standing(),
                term.source(),
                term.note());
    }

    private static boolean applies(AmendmentRow row, AmendmentTermStep step) {
        boolean takenBack = row.kind().takesBack() && row.decidedOn() != null;
        return step == AmendmentTermStep.FOLLOW ? row.state() == AmendmentState.SUBMITTED : takenBack;
    }

    private LocalDate from(AmendmentRow row, AmendmentTermStep step) {
        return switch (step) {
            case FOLLOW -> sentOn(row);
            case RETURN -> row.decidedOn();
            case FORWARD -> returns.lastInsigniaOn(row.id());
        };
    }

    private static LocalDate sentOn(AmendmentRow row) {
        return row.letter() == null ? null : row.letter().on();
    }

    private List<AmendmentTerm> on(AmendmentWay way, LocalDate day, Locale locale) {
        String note = locale.getLanguage().equals("en") ? "t.note_en" : "t.note";
        return jdbi.withHandle(handle -> handle.createQuery(TERMS.formatted(note))
                .bind("way", way.name())
                .bind("day", day)
                .map((found, context) -> new AmendmentTerm(
                        Rows.constant(found, "step", AmendmentTermStep.class),
                        null,
                        found.getInt("working_days"),
                        found.getString("citation"),
                        Rows.constant(found, "standing", Standing.class),
                        found.getString("source"),
                        found.getString("note")))
                .list());
    }
}
