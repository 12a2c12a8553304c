package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.dossier.Governing;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Messages;

/** The door of this room for the council and for submissions: how nominations stand with public consultation. */
@Singleton
public class Consultations {

    /** Named by the nomination {@code n} and its dossier {@code d}. */
    static final String RULE = "r.award_codes @> array[n.award_code] and r.valid @> " + Governing.DAY;

    private static final String STANDING = """
            select n.id, r.before_step, r.working_days, r.citation, r.standing, d.kind = any(r.skipped_kinds) as skipped, r.skip_citation,
                   r.skip_standing, c.id as consultation_id, c.opens_on, c.last_on,
                   (select count(*) from consultation_comment m where m.candidate_id = k.id and m.kind = 'OBJECTION') as objections,
                   (select count(*) from consultation_comment m where m.candidate_id = k.id and m.kind = 'OBJECTION' and m.state <> 'ANSWERED')
                       as unanswered
              from nomination n
              join dossier d on d.id = n.dossier_id
              left join consultation_rule r on %s
              left join (consultation_candidate k join consultation c on c.id = k.consultation_id and c.state = 'OPEN')
                     on k.nomination_id = n.id and k.holds
             where n.id = any(:nominations)
            """.formatted(RULE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;

    Consultations(Jdbi jdbi, WorkingCalendar calendar) {
        this.jdbi = jdbi;
        this.calendar = calendar;
    }

    /**
     * Of each of these nominations, in one statement, in whatever scope.
     *
     * @param day of the council, or of the submission
     * @param locale in whose language {@link ConsultationStanding#because} is said
     */
    public Map<UUID, ConsultationStanding> standing(Collection<UUID> nominationIds, LocalDate day, Locale locale) {
        WorkingDays days = calendar.current();
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bindArray("nominations", UUID.class, nominationIds.toArray())
                .map((row, context) -> Map.entry(Rows.id(row, "id"), standing(row, day, days, locale)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static ConsultationStanding standing(ResultSet row, LocalDate day, WorkingDays days, Locale locale)
            throws SQLException {
        boolean skipped = row.getBoolean("skipped");
        boolean required = row.getString("citation") != null && !skipped;
        String citation = row.getString(skipped ? "skip_citation" : "citation");
        LocalDate from = Rows.date(row, "opens_on");
        LocalDate to = Rows.date(row, "last_on");
        Integer least = Rows.integer(row, "working_days");
        ConsultationGap gap = required ? gap(from, to, least, day, days) : null;
        return new ConsultationStanding(
                required,
                gap == null,
                Rows.constant(row, "before_step", ConsultationStep.class),
                least,
                Rows.id(row, "consultation_id"),
                from,
                to,
                row.getInt("objections"),
                row.getInt("unanswered"),
                citation,
                Rows.constant(row, skipped ? "skip_standing" : "standing", Standing.class),
                gap,
                gap == null ? null : because(gap, citation, to, least, locale));
    }

    private static String because(ConsultationGap gap, String citation, LocalDate to, Integer least, Locale locale) {
        Object what = switch (gap) {
            case NOT_OPENED -> "";
            case NOT_OVER -> DAY.format(to);
            case TOO_FEW_DAYS -> least;
        };
        return Messages.DOMAIN.text(locale, "consultation." + gap, citation, what);
    }

    private static ConsultationGap gap(LocalDate from, LocalDate to, Integer least, LocalDate day, WorkingDays days) {
        if (from == null) {
            return ConsultationGap.NOT_OPENED;
        }
        if (!day.isAfter(to)) {
            return ConsultationGap.NOT_OVER;
        }
        return least != null && days.workingDaysBetween(from, to) < least ? ConsultationGap.TOO_FEW_DAYS : null;
    }
}
