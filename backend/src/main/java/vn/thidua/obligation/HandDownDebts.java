package vn.thidua.obligation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/** What a unit still owed when it ended is owed by whoever carries it on; where nobody does, by nobody. What it did, and when, stays its own. */
@Singleton
class HandDownDebts {

    private static final String ENDED = """
            select distinct o.debtor_unit_id from obligation o join unit u on u.id = o.debtor_unit_id
             where o.state = 'OPEN' and not u.valid @> cast(:today as date) and upper(u.valid) <= :today
            """;

    /** The heir may owe the same already: owing it twice is owing it once. */
    private static final String DOUBLE = """
            update obligation o set state = 'CANCELLED', settled_at = clock_timestamp(), settled_on = :today
             where o.state = 'OPEN' and o.debtor_unit_id = :unit
               and (:unit = :heir or exists (select from obligation h
                     where h.state = 'OPEN' and h.kind = o.kind and h.subject_type = o.subject_type and h.subject_id = o.subject_id
                       and h.debtor_unit_id = :heir and h.debtor_role = o.debtor_role
                       and h.debtor_person_id is not distinct from o.debtor_person_id))
            """;

    private final Jdbi jdbi;
    private final Heirs heirs;
    private final BusinessClock clock;

    HandDownDebts(Jdbi jdbi, Heirs heirs, BusinessClock clock) {
        this.jdbi = jdbi;
        this.heirs = heirs;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handDown() {
        jdbi.useHandle(handle -> ended(handle).forEach(unit -> {
            UUID heir = heirs.livingCarrierOf(unit, clock.today());
            update(handle, DOUBLE, unit, heir);
            update(
                    handle,
                    "update obligation set debtor_unit_id = :heir where state = 'OPEN' and debtor_unit_id = :unit",
                    unit,
                    heir);
        }));
    }

    private List<UUID> ended(Handle handle) {
        return handle.createQuery(ENDED)
                .bind("today", clock.today())
                .mapTo(UUID.class)
                .list();
    }

    private void update(Handle handle, String sql, UUID unit, UUID heir) {
        handle.createUpdate(sql)
                .bind("unit", unit)
                .bind("heir", heir)
                .bind("today", clock.today())
                .execute();
    }
}
