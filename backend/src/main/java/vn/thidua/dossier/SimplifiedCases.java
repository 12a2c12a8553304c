package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;

/** The simplified procedure (Law 06/2022/QH15, Article 85): the cases of a day, and how long dossiers took by it. */
@Singleton
class SimplifiedCases {

    private static final String AWARDED_ON =
            "(select min(o.true_on) from nomination n join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null"
                    + " where n.dossier_id = d.id and o.outcome = 'AWARDED')";

    private static final String TOOK =
            "select d.feat_on, " + AWARDED_ON + " as awarded_on, count(*) as counted from dossier d"
                    + " where d.simplified_reason is not null and d.year = :year and d.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'ARCHIVED') and "
                    + Scope.predicate("d.unit_id")
                    + " group by 1, 2";

    private final Jdbi jdbi;
    private final WorkingCalendar calendar;
    private final DossierSettings settings;
    private final BusinessClock clock;

    SimplifiedCases(Jdbi jdbi, WorkingCalendar calendar, DossierSettings settings, BusinessClock clock) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    List<SimplifiedCaseView> on(LocalDate day, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from simplified_case where valid @> cast(:day as date) order by ordinal")
                .bind("day", day)
                .map((row, context) -> SimplifiedCaseView.read(row, locale))
                .list());
    }

    /** Empty where the law of that day knows no such case for that kind of dossier. */
    Optional<SimplifiedCaseView> find(SimplifiedReason reason, DossierKind kind, LocalDate day, Locale locale) {
        return on(day, locale).stream()
                .filter(one -> one.reason() == reason && one.kinds().contains(kind))
                .findFirst();
    }

    /** Null of a dossier that goes the ordinary way. */
    SimplifiedAsked asked(SimplifiedWay way, DossierKind kind, LocalDate day) {
        return way == null
                ? null
                : new SimplifiedAsked(
                        way, find(way.reason(), kind, day, Language.VIETNAMESE).isPresent());
    }

    /** Null of a dossier that goes the ordinary way. */
    SimplifiedView view(DossierRow dossier, LocalDate lawOf, Locale locale) {
        SimplifiedWay way = dossier.simplified();
        if (way == null) {
            return null;
        }
        LocalDate awardedOn = awardedOn(dossier.id());
        SimplifiedCaseView law =
                find(way.reason(), dossier.kind(), lawOf, locale).orElse(null);
        if (way.featOn() == null) {
            return new SimplifiedView(way.reason(), null, law, null, awardedOn, null);
        }
        WorkingDays days = calendar.current();
        return new SimplifiedView(
                way.reason(),
                way.featOn(),
                law,
                days.dueAfter(way.featOn(), settings.simplifiedWithinWorkingDays()),
                awardedOn,
                days.workingDaysBetween(way.featOn(), awardedOn == null ? clock.today() : awardedOn));
    }

    private LocalDate awardedOn(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AWARDED_ON + " from dossier d where d.id = :id")
                .bind("id", dossierId)
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
    }

    SimplifiedFigures figures(int year, Scope scope) {
        List<SimplifiedFigures.Took> all = jdbi.withHandle(handle -> handle.createQuery(TOOK)
                .bind("year", year)
                .bind("scope", scope.roots())
                .map((row, context) -> new SimplifiedFigures.Took(
                        Rows.date(row, "feat_on"), Rows.date(row, "awarded_on"), row.getInt("counted")))
                .list());
        return SimplifiedFigures.of(all, calendar.current(), clock.today(), settings.simplifiedWithinWorkingDays());
    }
}
