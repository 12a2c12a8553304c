package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;

/** By when the law wants the steps of a submission done. */
@Singleton
class StateTerms {

    /**
     * For each award in it the day by which it has to arrive, the earliest of its nominees'. The national title is counted from the year of the decision on
     * the ministry's title: where the register knows of none there is no day.
     */
    private static final String REACH = """
            select t.ordinal, n.award_code, %1$s as award_name, t.citation, t.standing, t.source, %2$s as note,
                   min(make_date(t.years_after + case t.counted_from
                       when 'ACHIEVEMENT_YEAR' then d.year
                       else (select cast(extract(year from max(a.decided_on)) as integer) from award a
                              where a.person_id = n.person_id and a.award_code = 'EMULATION_FIGHTER_MINISTRY'
                                and not exists (select from award_standing s where s.award_id = a.id and s.superseded_at is null
                                                   and s.standing = 'REVOKED' and s.valid @> cast(:day as date))) end, t.month, t.day)) as due_on
              from state_submission_line l
              join nomination n on n.id = l.nomination_id
              join dossier d on d.id = n.dossier_id
              join award_type w on w.code = n.award_code
              join state_term t on t.step = 'REACH' and t.valid @> :day and n.award_code = any(t.award_codes)
                                and (t.kinds is null or d.kind = any(t.kinds))
             where l.submission_id = :submission
             group by 1, 2, 3, 4, 5, 6, 7
             order by 1, 2
            """;

    private static final String COUNTED = """
            select distinct on (t.step) t.step, t.working_days, t.citation, t.standing, t.source, %s as note
              from state_term t
             where t.working_days is not null and t.valid @> :day
               and t.cases_from <= (select count(*) from state_submission_line l where l.submission_id = :submission and l.given is not false)
             order by t.step, t.cases_from desc
            """;

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    StateTerms(Jdbi jdbi, WorkingCalendar calendar, BusinessClock clock) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<StateTerm> of(StateSubmissionRow row, Locale locale) {
        List<StateTerm> terms = new ArrayList<>(reach(row, locale));
        if (row.receivedOn() == null) {
            return terms;
        }
        counted(row, locale).stream().filter(term -> applies(row, term.step())).forEach(terms::add);
        terms.sort(Comparator.comparing(StateTerm::step));
        return terms;
    }

    /** The day that a step is owed by; null when no source gives one, or nothing it could be counted from. */
    LocalDate dueOn(StateSubmissionRow row, StateTermStep step) {
        return of(row, Locale.of("vi")).stream()
                .filter(term -> term.step() == step)
                .map(StateTerm::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean applies(StateSubmissionRow row, StateTermStep step) {
        return switch (step) {
            case REACH, APPRAISE -> true;
            case RETURN -> row.decision() == null;
            case HAND_OVER -> row.decision() != null;
        };
    }

    private List<StateTerm> reach(StateSubmissionRow row, Locale locale) {
        boolean english = isEnglish(locale);
        String sql = REACH.formatted(english ? "w.name_en" : "w.name", note(english));
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("submission", row.id())
                .bind("day", row.governedOn(clock.today()))
                .map((found, context) -> {
                    LocalDate due = Rows.date(found, "due_on");
                    return new StateTerm(
                            StateTermStep.REACH,
                            new AwardRef(found.getString("award_code"), found.getString("award_name")),
                            due,
                            row.receivedOn(),
                            isOverdue(due, row.receivedOn()),
                            null,
                            found.getString("citation"),
                            Rows.constant(found, "standing", Standing.class),
                            found.getString("source"),
                            found.getString("note"));
                })
                .list());
    }

    private List<StateTerm> counted(StateSubmissionRow row, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTED.formatted(note(isEnglish(locale))))
                .bind("submission", row.id())
                .bind("day", row.governedOn(clock.today()))
                .map((found, context) -> {
                    StateTermStep step = Rows.constant(found, "step", StateTermStep.class);
                    int days = found.getInt("working_days");
                    LocalDate from = step == StateTermStep.HAND_OVER ? decidedOn(row) : row.receivedOn();
                    LocalDate due = from == null ? null : calendar.dueAfter(from, days);
                    LocalDate done = doneOn(row, step);
                    return new StateTerm(
                            step,
                            null,
                            due,
                            done,
                            // Nobody owes a return: once its term has passed, it has only become unlikely.
                            (step != StateTermStep.RETURN || done != null) && isOverdue(due, done),
                            days,
                            found.getString("citation"),
                            Rows.constant(found, "standing", Standing.class),
                            found.getString("source"),
                            found.getString("note"));
                })
                .list());
    }

    private static LocalDate doneOn(StateSubmissionRow row, StateTermStep step) {
        return switch (step) {
            case REACH -> row.receivedOn();
            case APPRAISE -> decidedOn(row);
            case RETURN -> row.returnedOn();
            case HAND_OVER -> row.handedOverOn();
        };
    }

    private static LocalDate decidedOn(StateSubmissionRow row) {
        return row.decision() == null ? null : row.decision().decidedOn();
    }

    private boolean isOverdue(LocalDate due, LocalDate done) {
        return due != null && (done == null ? clock.today() : done).isAfter(due);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static String note(boolean english) {
        return english ? "t.note_en" : "t.note";
    }
}
