package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.time.BusinessClock;

/** Whom and which units a chunk of rows names, in one look each, and whether whoever brings it may keep them. */
@Singleton
class KnownPeople {

    /** In no unit today, anybody may keep them who keeps people. */
    private static final String PEOPLE =
            "select o.employee_code as code, o.id as record, p.id, p.employee_code, p.name, p.sex, p.birth_date, p.version,"
                    + " coalesce((select " + Scope.predicate("t.unit_id")
                    + " from membership t where t.person_id = p.id and t.superseded_at is null and t.valid @> :today), true) as mine"
                    + " from person o join person p on p.id = coalesce(o.merged_into_id, o.id) where ";

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    KnownPeople(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param mine whether whoever asks may change them */
    record KnownPerson(UUID id, PersonDraft papers, long version, boolean mine) {

        String etag() {
            return Etag.of(version);
        }
    }

    /** @param mine whether whoever asks keeps the people of the unit */
    record KnownUnit(UUID id, LocalDate from, LocalDate until, boolean mine) {

        boolean standsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    Map<String, KnownPerson> byCodes(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE + "o.employee_code = any(:codes)")
                .bindArray("codes", String.class, codes.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PERSON_EDIT).roots())
                .bind("today", clock.today())
                .map((row, context) -> Map.entry(row.getString("code"), person(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Map<UUID, KnownPerson> byIds(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE + "o.id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PERSON_EDIT).roots())
                .bind("today", clock.today())
                .map((row, context) -> Map.entry(Rows.id(row, "record"), person(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(
                Rows.id(row, "id"),
                new PersonDraft(
                        row.getString("employee_code"),
                        row.getString("name"),
                        Rows.constant(row, "sex", Sex.class),
                        Rows.date(row, "birth_date")),
                row.getLong("version"),
                row.getBoolean("mine"));
    }

    Map<String, KnownUnit> units(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select u.code, u.id, lower(u.valid) as since, upper(u.valid) as until, "
                                + Scope.predicate("u.id") + " as mine from unit u where u.code = any(:codes)")
                .bindArray("codes", String.class, codes.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PERSON_EDIT).roots())
                .map((row, context) -> Map.entry(
                        row.getString("code"),
                        new KnownUnit(
                                Rows.id(row, "id"),
                                Rows.date(row, "since"),
                                Rows.date(row, "until"),
                                row.getBoolean("mine"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
