package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** Who carries on what a unit had begun, as {@link UnitReach} sees inheritance: of a split or a dissolution the heir alone. */
@Singleton
public class Heirs {

    private static final String CARRIERS = """
            with recursive carrier(unit_id) as (
                select cast(:unit as uuid)
                union
                select s.unit_id
                  from carrier k
                  join unit_succession_predecessor p on p.unit_id = k.unit_id
                  join unit_succession c on c.id = p.succession_id
                  join unit_succession_successor s on s.succession_id = c.id
                 where c.effective_on <= :on and %s)
            select unit_id from carrier
            """.formatted(UnitReach.INHERITS);

    private static final String LINES = """
            with recursive line(heir_id, unit_id) as (
                select asked, asked from unnest(cast(:units as uuid[])) as asked
                union
                select l.heir_id, p.unit_id
                  from line l
                  join unit_succession_successor s on s.unit_id = l.unit_id
                  join unit_succession c on c.id = s.succession_id
                  join unit_succession_predecessor p on p.succession_id = c.id
                 where c.effective_on <= :on and %s)
            select heir_id, unit_id from line
            """.formatted(UnitReach.INHERITS);

    private final Jdbi jdbi;

    Heirs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The unit itself, and whoever had inherited from it up to that day, through any number of successions. */
    public UUID[] carriersOf(UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(CARRIERS)
                .bind("unit", unitId)
                .bind("on", on)
                .mapTo(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    /** Which of them lives on that day, to owe what the unit would; the unit itself where none does. */
    public UUID livingCarrierOf(UUID unitId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from unit where id = any(:carriers) and valid @> cast(:on as date) order by id = :unit desc, id limit 1")
                .bindArray("carriers", UUID.class, (Object[]) carriersOf(unitId, on))
                .bind("unit", unitId)
                .bind("on", on)
                .mapTo(UUID.class)
                .findOne()
                .orElse(unitId));
    }

    /** The units themselves, and those whose heirs they were by that day, through any number of successions. */
    public List<Predecessor> linesOf(Collection<UUID> units, LocalDate on) {
        return units.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(LINES)
                        .bindArray("units", UUID.class, units.toArray())
                        .bind("on", on)
                        .map((row, context) -> new Predecessor(Rows.id(row, "heir_id"), Rows.id(row, "unit_id")))
                        .list());
    }
}
