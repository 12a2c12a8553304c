package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/**
 * People for a reader: those who are today members of a unit that the reader reaches. Whoever is member of none is shown to those who keep people,
 * or nobody could give them a unit.
 */
@Singleton
public class PersonDirectory {

    private static final String JOINS =
            "left join membership m on m.person_id = p.id and m.superseded_at is null and m.valid @> :asOf"
                    + " left join unit_now u on u.id = m.unit_id";

    /** There is at most one membership on a day; null, when there is none, leaves it to whether the reader keeps people. */
    private static final String IN_SCOPE = "coalesce((select " + Scope.predicate("t.unit_id")
            + " from membership t where t.person_id = p.id and t.superseded_at is null and t.valid @> :today), cast(:keeper as boolean))";

    private static final String MEMBER_OF_EACH =
            "p.id in (select f.person_id from membership f where f.unit_id = each_.unit_id"
                    + " and f.superseded_at is null and f.valid @> :today)";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final Memberships memberships;
    private final People people;
    private final Actor actor;
    private final BusinessClock clock;

    PersonDirectory(
            Jdbi jdbi,
            Listings listings,
            Reach reach,
            Memberships memberships,
            People people,
            Actor actor,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.memberships = memberships;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<PersonItem> listing(String q, UUID unitId, LocalDate asOf) {
        Listing<PersonItem> list = listings.of(PersonItem.COLUMNS, "person p", JOINS, "p.id", PersonItem::read)
                .bind("asOf", asOf)
                .bind("today", clock.today())
                .bind("birthDates", tellsBirthDates())
                .search("p.search", q);
        list.where("p.merged_into_id is null");
        within(list, actor.scope(Permission.PERSON_READ), actor.mayAnywhere(Permission.PERSON_EDIT));
        return list.where(
                        "p.id in (select m.person_id from membership m join unit_reach r on r.unit_id = m.unit_id"
                                + " where r.root_id = :unit and m.superseded_at is null and m.valid @> :asOf)",
                        "unit",
                        unitId)
                .sortedBy(
                        SortKey.of("name", "p.name collate vietnamese", "text"),
                        SortKey.of("employeeCode", "p.employee_code", "text"))
                .walked("name", "p.employee_code, p.id")
                .first("name");
    }

    /** Who keeps people also sees those who stand in no unit, which no unit's index knows. */
    private void within(Listing<PersonItem> list, Scope scope, boolean keeper) {
        list.bind("scope", scope.roots()).bind("keeper", keeper);
        if (keeper) {
            list.where(IN_SCOPE);
        } else {
            list.grouped(Reach.UNITS, MEMBER_OF_EACH, IN_SCOPE, reach.isFew(scope));
        }
    }

    /** Of a record that was merged: the one that it goes on in. */
    PersonView view(UUID asked) {
        UUID personId = people.living(asked);
        requireVisible(personId);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, employee_code, sex, birth_date, demonstration, version from person where id = :id")
                .bind("id", personId)
                .map((row, context) -> new PersonView(
                        personId,
                        row.getString("name"),
                        row.getString("employee_code"),
                        Rows.constant(row, "sex", Sex.class),
                        tellsBirthDates() ? Rows.date(row, "birth_date") : null,
                        Rows.date(row, "birth_date").getYear(),
                        row.getBoolean("demonstration"),
                        people.recordsOf(personId).stream().skip(1).toList(),
                        memberships.of(personId),
                        row.getLong("version"),
                        actions(personId)))
                .one());
    }

    /** As lists name them, today. */
    PersonItem item(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + PersonItem.COLUMNS + " from person p " + JOINS + " where p.id = :id")
                .bind("id", personId)
                .bind("asOf", clock.today())
                .bind("birthDates", tellsBirthDates())
                .map((row, context) -> PersonItem.read(row))
                .one());
    }

    private boolean tellsBirthDates() {
        return actor.mayAnywhere(Permission.PERSON_BIRTH_DATE_READ);
    }

    /** @throws Problem {@code NOT_FOUND} */
    public void requireVisible(UUID personId) {
        if (!isVisible(people.living(personId))) {
            throw Problem.notFound();
        }
    }

    boolean isVisible(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from person p where p.id = :id and " + IN_SCOPE + ")")
                .bind("id", personId)
                .bind("today", clock.today())
                .bind("keeper", actor.mayAnywhere(Permission.PERSON_EDIT))
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PERSON_READ).roots())
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the reader may change the person: as keeper of the unit of today, or of any while there is none. */
    boolean mayEdit(UUID personId) {
        return people.unitOf(personId, clock.today())
                .map(unit -> actor.may(Permission.PERSON_EDIT, unit))
                .orElseGet(() -> actor.mayAnywhere(Permission.PERSON_EDIT));
    }

    private List<ActionView> actions(UUID personId) {
        return mayEdit(personId)
                ? List.of(new ActionView("EDIT", true, null), new ActionView("ADD_MEMBERSHIP", true, null))
                : List.of();
    }
}
