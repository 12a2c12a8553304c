package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one consultation says: for whoever works on it, and for the public. */
@Singleton
class ConsultationPages {

    private static final String ROW =
            "select c.*, " + Consultations.STATE + " as state_now, " + UnitRef.columns("u", "unit")
                    + " from (select *, unit_id as of_unit_id from consultation where id = :id) c"
                    + " join unit_now u on u.id = c.of_unit_id";

    private final Jdbi jdbi;
    private final ConsultationCandidates candidates;
    private final WorkingCalendar calendar;
    private final Actor actor;
    private final BusinessClock clock;

    ConsultationPages(
            Jdbi jdbi, ConsultationCandidates candidates, WorkingCalendar calendar, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.candidates = candidates;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    ConsultationView view(UUID id) {
        ConsultationView row = row(id, actor.locale());
        actor.require(Permission.CONSULTATION_READ, row.unit().id());
        return row;
    }

    /** @throws Problem {@code NOT_FOUND} also before it is public */
    PublicConsultationView publicView(UUID id, Locale locale) {
        ConsultationView row = row(id, locale);
        boolean shown = switch (row.state()) {
            case DRAFT, DISCARDED -> false;
            case OPEN, CLOSED, CANCELLED -> !row.opensOn().isAfter(clock.today());
        };
        if (!shown) {
            throw Problem.notFound();
        }
        return new PublicConsultationView(
                row.id(),
                row.unit(),
                row.title(),
                row.introduction(),
                row.opensOn(),
                row.lastOn(),
                row.state(),
                row.cancelledBecause(),
                row.rules(),
                row.state() == ConsultationState.CANCELLED
                        ? List.of()
                        : row.candidates().stream()
                                .map(PublicConsultationView.Candidate::of)
                                .toList());
    }

    private ConsultationView row(UUID id, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> read(row, locale))
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private ConsultationView read(ResultSet row, Locale locale) throws SQLException {
        UUID id = Rows.id(row, "id");
        LocalDate opensOn = Rows.date(row, "opens_on");
        LocalDate lastOn = Rows.date(row, "last_on");
        UnitRef unit = UnitRef.read(row, "unit");
        ConsultationState state = Rows.constant(row, "state_now", ConsultationState.class);
        boolean english = !Language.VIETNAMESE.getLanguage().equals(locale.getLanguage());
        return new ConsultationView(
                id,
                unit,
                row.getString("title"),
                row.getString("introduction"),
                opensOn,
                lastOn,
                calendar.workingDaysBetween(opensOn, lastOn),
                state,
                row.getString("cancelled_because"),
                candidates.rulesOf(id, english),
                candidates.of(id, english),
                extensions(id),
                Rows.instant(row, "updated_at"),
                ConsultationLifecycle.LIFECYCLE.actions(null, state, actor, unit.id(), locale),
                row.getLong("version"));
    }

    private List<ConsultationView.Extension> extensions(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select e.*, a.display_name from consultation_extension e join account a on a.id = e.extended_by"
                                + " where e.consultation_id = :id order by e.extended_at, e.id")
                .bind("id", id)
                .map((row, context) -> new ConsultationView.Extension(
                        Rows.date(row, "last_on_before"),
                        Rows.date(row, "last_on"),
                        row.getString("because"),
                        Rows.instant(row, "extended_at"),
                        row.getString("display_name")))
                .list());
    }
}
