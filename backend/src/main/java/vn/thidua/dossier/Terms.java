package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.Rows;

/** The table {@code dossier_term}: which text gives which term on which day. */
@Singleton
class Terms {

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final DossierSettings settings;

    Terms(Jdbi jdbi, WorkingCalendar calendar, DossierSettings settings) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Until when a dossier submitted that day is to be verified; by the ministry's own setting where no text is in force. */
    Due verification(LocalDate on) {
        return due(Term.Kind.VERIFY, on)
                .orElseGet(() -> new Due(calendar.dueAfter(on, settings.verifyWithinWorkingDays()), null));
    }

    /** Until when a dossier returned that day is to be mended; empty where no text names a term. */
    Optional<Due> supplement(LocalDate on) {
        return due(Term.Kind.SUPPLEMENT, on);
    }

    private Optional<Due> due(Term.Kind kind, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select id, working_days from dossier_term where kind = :kind and valid @> cast(:on as date)")
                        .bind("kind", kind.name())
                        .bind("on", on)
                        .map((row, context) -> new Term(Rows.id(row, "id"), row.getInt("working_days")))
                        .findOne())
                .map(term -> new Due(calendar.dueAfter(on, term.workingDays()), term));
    }
}
