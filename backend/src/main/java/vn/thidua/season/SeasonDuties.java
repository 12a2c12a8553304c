package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Role;
import vn.thidua.campaign.CalledUnits;
import vn.thidua.dossier.DossierDeadlines;
import vn.thidua.dossier.DossierKind;
import vn.thidua.dossier.SubmissionFollower;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;

/** What the units owe by a letter: their dossiers, by its day. */
@Singleton
class SeasonDuties implements SubmissionFollower {

    /** Wording under {@code obligation.KIND}. */
    static final String SUBMIT = "SEASON_SUBMIT";

    private final Jdbi jdbi;
    private final Obligations obligations;
    private final CalledUnits called;
    private final DossierDeadlines deadlines;

    SeasonDuties(Jdbi jdbi, Obligations obligations, CalledUnits called, DossierDeadlines deadlines) {
        this.jdbi = jdbi;
        this.obligations = obligations;
        this.called = called;
        this.deadlines = deadlines;
    }

    /** Who has submitted a dossier of that year already owes nothing. */
    void issued(Season season, SeasonLetterView letter, LocalDate today) {
        LocalDate due = letter.dueOn(SeasonStep.UNITS_SUBMIT);
        deadlines.set(season.unitId(), season.year(), due, letter.citation(), season.id());
        Set<UUID> done = deadlines.firstSent(season.year()).keySet();
        obligations.openAll(called.of(season.unitId(), today).stream()
                .filter(unit -> !done.contains(unit))
                .map(unit -> new Debt(
                        SUBMIT,
                        SubjectType.SEASON,
                        season.id(),
                        letter.title(),
                        unit,
                        Role.OFFICER,
                        season.unitId(),
                        due))
                .toList());
    }

    void amended(Season season, SeasonLetterView letter) {
        LocalDate due = letter.dueOn(SeasonStep.UNITS_SUBMIT);
        deadlines.set(season.unitId(), season.year(), due, letter.citation(), season.id());
        obligations.move(SUBMIT, SubjectType.SEASON, season.id(), letter.title(), due);
    }

    /** Who has nothing to propose owes no dossier. */
    void settled(UUID seasonId, UUID unitId) {
        obligations.settle(SUBMIT, SubjectType.SEASON, seasonId, unitId);
    }

    @Override
    public void submitted(UUID unitId, DossierKind kind, int year) {
        if (kind == DossierKind.MERIT) {
            jdbi.withHandle(handle -> handle.createQuery(
                                    "select id from season where year = :year and state <> 'DRAFT'")
                            .bind("year", year)
                            .mapTo(UUID.class)
                            .list())
                    .forEach(season -> settled(season, unitId));
        }
    }
}
