package vn.thidua.provincial;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;

/** Who belongs to a provincial department: a person who worked within it that day, a collective that it reaches. */
@Singleton
class ProvincialRecipients {

    private final Jdbi jdbi;

    ProvincialRecipients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of these people who worked within the department on that day. */
    Set<UUID> people(UUID unitId, LocalDate on, Collection<UUID> personIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select m.person_id from membership m join unit_reach r on r.unit_id = m.unit_id and r.root_id = :unit"
                                + " where m.person_id = any(:people) and m.superseded_at is null and m.valid @> cast(:on as date)")
                .bind("unit", unitId)
                .bind("on", on)
                .bindArray("people", UUID.class, personIds.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** Those of these units that are the department or within it. */
    Set<UUID> collectives(UUID unitId, Collection<UUID> unitIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select unit_id from unit_reach where root_id = :unit and unit_id = any(:units)")
                .bind("unit", unitId)
                .bindArray("units", UUID.class, unitIds.toArray())
                .mapTo(UUID.class)
                .set());
    }

    boolean isProvincialDepartment(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :unit and kind = 'PROVINCIAL_DEPARTMENT')")
                .bind("unit", unitId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Where a recipient stood that day, by the unit's name of that day. */
    UnitRef unitOf(UUID personId, UUID collectiveId, UUID within, LocalDate on) {
        String unit = personId == null
                ? "select cast(:collective as uuid) as id"
                : "select m.unit_id as id from membership m join unit_reach r on r.unit_id = m.unit_id and r.root_id = :within"
                        + " where m.person_id = :person and m.superseded_at is null and m.valid @> cast(:on as date)"
                        + " order by m.id limit 1";
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select u.id, u.code, coalesce((select s.name from unit_state s where s.unit_id = u.id and s.superseded_at is null"
                                + " and s.valid @> cast(:on as date) limit 1), u.name) as name from ("
                                + unit + ") x join unit_now u on u.id = x.id")
                .bind("collective", collectiveId)
                .bind("person", personId)
                .bind("within", within)
                .bind("on", on)
                .map((row, context) -> new UnitRef(Rows.id(row, "id"), row.getString("code"), row.getString("name")))
                .one());
    }
}
