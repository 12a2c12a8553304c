package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Whose business the facts of somebody are: their own unit's, the one of today or the last. */
@Singleton
class FactNominees {

    /** The unit where a person stands, or stood last; bind {@code today}. */
    private static final String UNIT_OF = "from membership t where t.person_id = %s and t.superseded_at is null"
            + " and lower(t.valid) <= :today order by lower(t.valid) desc limit 1";

    private static final String PERSON = "select p.id, p.name, (select t.unit_id " + UNIT_OF.formatted("p.id")
            + ") as unit_id from person o join person p on p.id = coalesce(o.merged_into_id, o.id) where o.id = :id";

    private static final String BY_CODE = "select o.employee_code as code, p.id, p.name, (select t.unit_id "
            + UNIT_OF.formatted("p.id")
            + ") as unit_id from person o join person p on p.id = coalesce(o.merged_into_id, o.id)"
            + " where o.employee_code = any(:codes) and (select " + Scope.predicate("t.unit_id") + " "
            + UNIT_OF.formatted("p.id") + ")";

    private static final String UNITS_BY_CODE =
            "select u.code, u.id, u.name from unit_now u where u.code = any(:codes) and " + Scope.predicate("u.id");

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    FactNominees(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    /** The living record of the person of a row: of a merged one, the one that it goes on in. */
    static String living(String alias) {
        return "(select coalesce(x.merged_into_id, x.id) from person x where x.id = " + alias + ".person_id)";
    }

    /** The unit whose business a row is, for its own columns {@code person_id} and {@code collective_id}; bind {@code today}. */
    static String unit(String alias) {
        return "coalesce(" + alias + ".collective_id, (select t.unit_id " + UNIT_OF.formatted(living(alias)) + "))";
    }

    /** That a row is somebody's whom the scope reaches; bind {@code today} and {@code scope}. */
    static String within(String alias) {
        return "coalesce((select " + Scope.predicate("t.unit_id") + " " + UNIT_OF.formatted(living(alias)) + "), "
                + Scope.predicate(alias + ".collective_id") + ")";
    }

    /** Whom a body names, if this reader may record of them; who is out of reach is told as not there. */
    FactNominee named(UUID personId, UUID collectiveId, String person, String collective) {
        if ((personId == null) == (collectiveId == null)) {
            throw Problem.invalid(
                    personId == null ? person : collective,
                    personId == null ? ViolationCode.REQUIRED : ViolationCode.NOT_OF_THIS_KIND);
        }
        FactNominee nominee = find(personId, collectiveId);
        if (nominee == null || nominee.unitId() == null || !actor.reaches(nominee.unitId())) {
            throw Problem.invalid(personId == null ? collective : person, ViolationCode.NOT_FOUND);
        }
        actor.require(Permission.FACT_EDIT, nominee.unitId());
        return nominee;
    }

    /** Null of whom nobody knows. */
    FactNominee find(UUID personId, UUID collectiveId) {
        return personId == null ? unit(collectiveId) : person(personId);
    }

    private FactNominee person(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(PERSON)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) ->
                        new FactNominee(Rows.id(row, "id"), null, Rows.id(row, "unit_id"), row.getString("name")))
                .findOne()
                .orElse(null));
    }

    private FactNominee unit(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name from unit_now where id = :id")
                .bind("id", id)
                .map((row, context) -> new FactNominee(null, id, id, row.getString("name")))
                .findOne()
                .orElse(null));
    }

    /** People whom this reader may record of, by employee code. */
    Map<String, FactNominee> people(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_CODE)
                .bindArray("codes", String.class, codes.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.FACT_EDIT).roots())
                .bind("today", clock.today())
                .map((row, context) -> Map.entry(
                        row.getString("code"),
                        new FactNominee(Rows.id(row, "id"), null, Rows.id(row, "unit_id"), row.getString("name"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Units that this reader may record of, by code. */
    Map<String, FactNominee> units(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(UNITS_BY_CODE)
                .bindArray("codes", String.class, codes.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.FACT_EDIT).roots())
                .map((row, context) -> Map.entry(
                        row.getString("code"),
                        new FactNominee(null, Rows.id(row, "id"), Rows.id(row, "id"), row.getString("name"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
