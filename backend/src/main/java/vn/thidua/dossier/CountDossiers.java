package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.time.BusinessClock;

/** How the queue stands, by the same filters as the list: all counts from one select. */
@Singleton
class CountDossiers {

    private static final int MOST_OFFICERS = 50;
    private static final int MOST_UNITS = 30;

    private static final String BY_STATE = "STATE";
    private static final String BY_OFFICER = "OFFICER";
    private static final String BY_DAY = "DAY";
    private static final String BY_UNIT = "UNIT";

    private static final Listing.Figures ASKED = new Listing.Figures(
            "case when grouping(d.unit_id) = 0 then 'UNIT' when grouping(d.claimed_by) = 0 then 'OFFICER'"
                    + " when grouping(d.due_on) = 0 then 'DAY' else 'STATE' end as counted_by,"
                    + " d.state, d.claimed_by, d.due_on, d.unit_id, count(*) as counted",
            "grouping sets ((d.state), (d.state, d.claimed_by), (d.state, d.due_on), (d.unit_id))",
            "d.counted_by, d.state, d.due_on, d.counted, v.id as account_id, v.display_name, "
                    + UnitRef.columns("u", "unit"),
            "left join account v on v.id = d.claimed_by left join unit_now u on u.id = d.unit_id"
                    + " order by d.counted desc, v.display_name collate vietnamese, u.name collate vietnamese");

    /** Bounds of working days that are left, as an officer plans: overdue, today, the next two days, this week, the next, later. */
    private static final Integer[][] DAYS_LEFT = {{null, -1}, {0, 0}, {1, 2}, {3, 5}, {6, 10}, {11, null}};

    private record Counted(
            String by, DossierState state, LocalDate dueOn, AccountName officer, UnitRef unit, long count) {

        static Counted read(ResultSet row) throws SQLException {
            return new Counted(
                    row.getString("counted_by"),
                    Rows.constant(row, "state", DossierState.class),
                    Rows.date(row, "due_on"),
                    Rows.id(row, "account_id") == null ? null : AccountName.read(row),
                    UnitRef.read(row, "unit"),
                    row.getLong("counted"));
        }
    }

    private final Dossiers dossiers;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Actor actor;

    CountDossiers(Dossiers dossiers, WorkingCalendar calendar, BusinessClock clock, Actor actor) {
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.clock = clock;
        this.actor = actor;
    }

    DossierFigures count(DossierFilter filter) {
        List<Counted> counted = dossiers.listing(filter, actor.scope(Permission.DOSSIER_READ), actor.accountId())
                .figures(ASKED, Counted::read);
        long total = sum(counted, one -> one.by().equals(BY_STATE));
        List<DossierFigures.OfUnit> units = counted.stream()
                .filter(one -> one.by().equals(BY_UNIT))
                .limit(MOST_UNITS)
                .map(one -> new DossierFigures.OfUnit(one.unit(), one.count()))
                .toList();
        long named = units.stream().mapToLong(DossierFigures.OfUnit::count).sum();
        return new DossierFigures(total, states(counted), officers(counted), daysLeft(counted), units, total - named);
    }

    private static List<DossierFigures.OfState> states(List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.by().equals(BY_STATE))
                .sorted(Comparator.comparing(Counted::state))
                .map(one -> new DossierFigures.OfState(one.state(), one.count()))
                .toList();
    }

    private static List<DossierFigures.OfOfficer> officers(List<Counted> counted) {
        List<Counted> open = open(counted, BY_OFFICER);
        List<AccountName> officers = new ArrayList<>();
        for (Counted one : open) {
            if (!officers.contains(one.officer())) {
                officers.add(one.officer());
            }
        }
        return officers.stream()
                .map(officer -> {
                    Predicate<Counted> theirs = one -> Objects.equals(one.officer(), officer);
                    return new DossierFigures.OfOfficer(
                            officer, verifying(open, theirs), sum(open, theirs.and(CountDossiers::isMending)));
                })
                .sorted(Comparator.comparingLong((DossierFigures.OfOfficer one) -> one.verifying() + one.mending())
                        .reversed())
                .limit(MOST_OFFICERS)
                .toList();
    }

    private List<DossierFigures.OfDaysLeft> daysLeft(List<Counted> counted) {
        List<Counted> open = open(counted, BY_DAY);
        List<DossierFigures.OfDaysLeft> figures = new ArrayList<>();
        WorkingDays days = calendar.current();
        for (Integer[] bounds : DAYS_LEFT) {
            figures.add(ofDays(
                    open,
                    bounds[0],
                    bounds[1],
                    one -> one.dueOn() != null && isWithin(left(days, one.dueOn()), bounds)));
        }
        figures.add(ofDays(open, null, null, one -> one.dueOn() == null));
        return figures;
    }

    private static DossierFigures.OfDaysLeft ofDays(
            List<Counted> open, Integer from, Integer to, Predicate<Counted> which) {
        return new DossierFigures.OfDaysLeft(
                from, to, verifying(open, which), sum(open, which.and(CountDossiers::isMending)));
    }

    /** Past is past, also over a weekend on which no day is worked. */
    private int left(WorkingDays days, LocalDate dueOn) {
        LocalDate today = clock.today();
        return dueOn.isBefore(today) ? -1 : days.workingDaysBetween(today, dueOn);
    }

    private static boolean isWithin(int left, Integer[] bounds) {
        return (bounds[0] == null || left >= bounds[0]) && (bounds[1] == null || left <= bounds[1]);
    }

    /** Submitted or returned: what somebody is to do something about. */
    private static List<Counted> open(List<Counted> counted, String by) {
        return counted.stream()
                .filter(one -> one.by().equals(by))
                .filter(one -> one.state() == DossierState.SUBMITTED || isMending(one))
                .toList();
    }

    private static boolean isMending(Counted one) {
        return one.state() == DossierState.RETURNED;
    }

    private static long verifying(List<Counted> open, Predicate<Counted> which) {
        return sum(open, which.and(one -> one.state() == DossierState.SUBMITTED));
    }

    private static long sum(List<Counted> counted, Predicate<Counted> which) {
        return counted.stream().filter(which).mapToLong(Counted::count).sum();
    }
}
