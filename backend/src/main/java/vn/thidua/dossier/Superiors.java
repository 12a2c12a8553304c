package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.time.BusinessClock;

/** Who verifies what a unit submits: the ministry it stands under, or that oversees it (a provincial department belongs to its province). */
@Singleton
class Superiors {

    private static final String MINISTRY = """
            with recursive climb(unit_id, kind, height) as (
                select id, kind, 0 from unit_now where id = :unit
                union all
                select u.id, u.kind, c.height + 1
                  from climb c
                  cross join lateral (
                       select coalesce(x.overseer_id, x.parent_id) as unit_id
                         from unit_state x
                        where x.unit_id = c.unit_id and x.superseded_at is null
                        order by lower(x.valid) <= cast(:today as date) desc, lower(x.valid) desc
                        limit 1) above
                  join unit_now u on u.id = above.unit_id
                 where c.kind <> 'MINISTRY' and c.height < 20)
            select unit_id from climb where kind = 'MINISTRY'
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Superiors(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A unit under no ministry answers to itself. */
    UUID of(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(MINISTRY)
                .bind("unit", unitId)
                .bind("today", clock.today())
                .mapTo(UUID.class)
                .findFirst()
                .orElse(unitId));
    }
}
