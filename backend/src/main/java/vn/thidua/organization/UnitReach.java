package vn.thidua.organization;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.time.BusinessClock;

/**
 * What a grant over a unit reaches today, kept as the table {@code unit_reach} so that the scope predicate is one look-up.
 *
 * <p>A unit reaches itself; what stands under it; what it oversees, and what stands under that (a ministry's provincial departments belong to their
 * provinces: it reaches the departments, and not through them whatever they oversee in turn); and of each of these the predecessors that it absorbed,
 * with what stood under them. Of a split or a dissolution only the heir inherits.
 *
 * <p>A unit stands where it stands today. One that has ended without an heir stays where it last stood, so that its records do not fall out of
 * everyone's sight; one that has not begun stands where it will.
 */
@ApplicationScoped
public class UnitReach {

    private static final Logger LOG = Logger.getLogger(UnitReach.class);

    /** That the successor {@code s} of the succession {@code c} inherits what its predecessors had. */
    static final String INHERITS = "(c.kind not in ('SPLIT', 'DISSOLUTION') or s.heir)";

    /** Only what differs is written: readers go on with the old reach until the commit, and the table does not swell. */
    private static final String REBUILD = """
            with recursive inherited as materialized (
                select s.unit_id as heir_id, p.unit_id as predecessor_id
                  from unit_succession c
                  join unit_succession_predecessor p on p.succession_id = c.id
                  join unit_succession_successor s on s.succession_id = c.id
                 where c.effective_on <= :today and %s),
            place as materialized (
                select u.id, s.parent_id, s.overseer_id
                  from unit u
                 cross join lateral (
                       select x.parent_id, x.overseer_id
                         from unit_state x
                        where x.unit_id = u.id and x.superseded_at is null
                        order by lower(x.valid) <= :today desc, abs(lower(x.valid) - :today)
                        limit 1) s
                 where upper_inf(u.valid) or upper(u.valid) > :today
                    or u.id not in (select predecessor_id from inherited)),
            edge as materialized (
                select parent_id as from_id, id as to_id, false as oversight from place where parent_id is not null
                union all
                select overseer_id, id, true from place where overseer_id is not null
                union all
                select heir_id, predecessor_id, false from inherited),
            reach(root_id, unit_id, overseen) as (
                select id, id, false from unit
                union
                select r.root_id, e.to_id, r.overseen or e.oversight
                  from reach r
                  join edge e on e.from_id = r.unit_id
                 where not (r.overseen and e.oversight)),
            fresh as materialized (
                select distinct root_id, unit_id from reach),
            gone as (
                delete from unit_reach old
                 where not exists (select from fresh f where f.root_id = old.root_id and f.unit_id = old.unit_id))
            insert into unit_reach (root_id, unit_id)
            select root_id, unit_id from fresh
                on conflict do nothing
            """.formatted(INHERITS);

    private final Jdbi jdbi;
    private final Units units;
    private final BusinessClock clock;

    UnitReach(Jdbi jdbi, Units units, BusinessClock clock) {
        this.jdbi = jdbi;
        this.units = units;
        this.clock = clock;
    }

    /** In the transaction that changes the organisation: units or successions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rebuild() {
        units.lock();
        jdbi.useHandle(handle -> rebuild(handle, clock.today()));
    }

    /** At start, and from then on: the day may have turned, or may be set otherwise than last time. */
    @Transactional
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followTheDay() {
        LocalDate today = clock.today();
        if (!today.equals(madeFor().orElse(null))) {
            rebuild();
            LOG.infof("what grants reach was made anew for %s", today);
        }
    }

    /** After the first-start data, and before anyone is served. */
    @Transactional
    void onStart(@Observes @Priority(200) StartupEvent event) {
        followTheDay();
    }

    private Optional<LocalDate> madeFor() {
        return jdbi.withHandle(handle -> handle.createQuery("select as_of from unit_reach_day")
                .mapTo(LocalDate.class)
                .findOne());
    }

    private static void rebuild(Handle handle, LocalDate today) {
        handle.createUpdate(REBUILD).bind("today", today).execute();
        handle.createUpdate("insert into unit_reach_day (singleton, as_of) values (true, :today)"
                        + " on conflict (singleton) do update set as_of = excluded.as_of")
                .bind("today", today)
                .execute();
    }
}
