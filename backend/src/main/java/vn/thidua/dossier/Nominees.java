package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Heirs;
import vn.thidua.platform.time.BusinessClock;

/**
 * How nominees stand to the unit that nominates them. Within a unit is what a grant over it would reach: what stands under it, its predecessors. Where
 * the unit was merged while its dossier was under way, whoever carries it on counts as the unit.
 */
@Singleton
class Nominees {

    /** A membership within the unit: on the day, or the last one ever where the award looks back on a life's service. */
    private static final String MEMBERSHIP = """
            select m.unit_id, m.position, m.position_group, m.direct_worker
              from membership m
              join unit_reach r on r.unit_id = m.unit_id and r.root_id = any(:carriers)
             where m.person_id = n.person_id and m.superseded_at is null and (m.valid @> cast(:on as date) or :looksBack)
             order by upper(m.valid) desc, m.id desc
             limit 1
            """;

    private static final String COLLECTIVE = """
            select from unit_reach r join unit u on u.id = r.unit_id
             where r.root_id = any(:carriers) and r.unit_id = n.collective_id and u.valid @> cast(:on as date)
            """;

    private final Jdbi jdbi;
    private final Heirs heirs;
    private final BusinessClock clock;

    Nominees(Jdbi jdbi, Heirs heirs, BusinessClock clock) {
        this.jdbi = jdbi;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** The nominations of a dossier whose nominee belongs to its unit on that day; a household belongs to whoever puts it forward. */
    Set<UUID> belonging(UUID dossierId, UUID unitId, DossierKind kind, LocalDate on) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select n.id from nomination n join dossier d on d.id = n.dossier_id"
                                + " where d.id = :dossier and (n.nominee_kind = 'HOUSEHOLD' or exists (" + MEMBERSHIP
                                + ") or exists (" + COLLECTIVE + "))")
                        .bind("dossier", dossierId)
                        .bindArray("carriers", UUID.class, (Object[]) heirs.carriersOf(unitId, on))
                        .bind("on", on)
                        .bind("looksBack", kind.looksBack())
                        .mapTo(UUID.class)
                        .set());
    }

    /** Writes down who each nominee is on that day. */
    void freeze(UUID dossierId, UUID unitId, DossierKind kind, LocalDate on) {
        UUID[] carriers = heirs.carriersOf(unitId, on);
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update nomination n set frozen_name = p.name, frozen_sex = p.sex, frozen_unit_id = m.unit_id,"
                                    + " frozen_position = m.position, frozen_position_group = m.position_group, frozen_direct_worker = m.direct_worker"
                                    + " from (select n.id, m.* from nomination n join dossier d on d.id = n.dossier_id"
                                    + " cross join lateral (" + MEMBERSHIP + ") m where d.id = :dossier and "
                                    + Refusals.OPEN
                                    + ") m, person p"
                                    + " where n.id = m.id and p.id = n.person_id")
                    .bind("dossier", dossierId)
                    .bindArray("carriers", UUID.class, (Object[]) carriers)
                    .bind("on", on)
                    .bind("looksBack", kind.looksBack())
                    .execute();
            handle.createUpdate("update nomination n set frozen_name = u.name, frozen_unit_id = u.id from unit_now u"
                            + " where n.dossier_id = :dossier and u.id = n.collective_id and " + Refusals.OPEN)
                    .bind("dossier", dossierId)
                    .execute();
            handle.createUpdate("update nomination n set frozen_name = n.household_name, frozen_unit_id = :unit"
                            + " where n.dossier_id = :dossier and n.nominee_kind = 'HOUSEHOLD' and " + Refusals.OPEN)
                    .bind("dossier", dossierId)
                    .bind("unit", heirs.livingCarrierOf(unitId, on))
                    .execute();
        });
    }

    /** Those of these people who are, were or will be within the unit: others are nobody to its officers. */
    Set<UUID> people(UUID unitId, Collection<UUID> personIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select m.person_id from membership m"
                        + " join unit_reach r on r.unit_id = m.unit_id and r.root_id = any(:carriers)"
                        + " where m.person_id = any(:people) and m.superseded_at is null")
                .bindArray("carriers", UUID.class, (Object[]) heirs.carriersOf(unitId, clock.today()))
                .bindArray("people", UUID.class, personIds.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** Those of these units that are within the unit. */
    Set<UUID> collectives(UUID unitId, Collection<UUID> unitIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select unit_id from unit_reach where root_id = any(:carriers) and unit_id = any(:collectives)")
                .bindArray("carriers", UUID.class, (Object[]) heirs.carriersOf(unitId, clock.today()))
                .bindArray("collectives", UUID.class, unitIds.toArray())
                .mapTo(UUID.class)
                .set());
    }
}
