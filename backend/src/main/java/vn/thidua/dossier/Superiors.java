package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who verifies what a unit submits: the ministry it stands under, or that oversees it (a provincial department belongs to its province). */
@Singleton
class Superiors {

    private static final String MINISTRY = """
            with recursive climb(unit_id, kind, height) as (
                select id, kind, 0 from unit_now where id = :unit
                union all
                select u.id, u.kind, c.height + 1
                  from climb c
                  join unit_now below on below.id = c.unit_id
                  join unit_now u on u.id = coalesce(below.overseer_id, below.parent_id)
                 where c.kind <> 'MINISTRY' and c.height < 20)
            select unit_id from climb where kind = 'MINISTRY'
            """;

    private final Jdbi jdbi;

    Superiors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A unit under no ministry answers to itself. */
    UUID of(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(MINISTRY)
                .bind("unit", unitId)
                .mapTo(UUID.class)
                .findFirst()
                .orElse(unitId));
    }
}
