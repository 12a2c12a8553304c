package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * The door of this room for {@code council}, {@code decision} and {@code stateaward}: what a nomination is, and what became of it. An outcome has two times, when it was
 * true and when we knew; the next one supersedes the row before and deletes nothing.
 */
@Singleton
public class Nominations {

    private static final String FACTS = """
            select n.id, n.dossier_id, d.number, d.state, d.kind, d.year, d.unit_id, n.nominee_kind,
                   coalesce(n.person_id, n.collective_id) as nominee_id, coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name,
                   n.frozen_unit_id, n.award_code, coalesce(o.outcome, 'PENDING') as outcome
              from nomination n
              join dossier d on d.id = n.dossier_id
              left join person p on p.id = n.person_id
              left join unit_now c on c.id = n.collective_id
              left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null
             where n.id = any(:ids)
             order by n.id
            """;

    private final Jdbi jdbi;
    private final Dossiers dossiers;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    Nominations(Jdbi jdbi, Dossiers dossiers, Actor actor, Trail trail, BusinessClock clock) {
        this.jdbi = jdbi;
        this.dossiers = dossiers;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of these that exist, in whatever scope: the caller asks whether they are within its own. */
    public Map<UUID, NominationFacts> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bindArray("ids", UUID.class, ids.toArray())
                .map((row, context) -> NominationFacts.read(row))
                .collect(Collectors.toMap(NominationFacts::id, facts -> facts)));
    }

    /** As {@link #find}, and nobody else gives these an outcome, or takes their dossiers a step on, before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, NominationFacts> lock(Collection<UUID> ids) {
        // In one order, so that two who lock the same dossiers wait for each other instead of dying together.
        jdbi.useHandle(handle -> handle.createQuery("select d.id from dossier d where d.id in"
                        + " (select n.dossier_id from nomination n where n.id = any(:ids)) order by d.id for update")
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(UUID.class)
                .list());
        return find(ids);
    }

    /** The council voted for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passed(Collection<UUID> ids, LocalDate on) {
        settle(ids, Outcome.PENDING, Outcome.PASSED, on);
    }

    /** The council did not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void failed(Collection<UUID> ids, LocalDate on) {
        settle(ids, Outcome.PENDING, Outcome.FAILED, on);
    }

    /** A signed decision gives what the council passed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void award(Collection<UUID> ids, LocalDate on) {
        settle(ids, Outcome.PASSED, Outcome.AWARDED, on);
    }

    /** Those above the ministry did not give what the council had passed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void declined(Collection<UUID> ids, LocalDate on) {
        settle(ids, Outcome.PASSED, Outcome.DECLINED, on);
    }

    /** The Standing Office refuses them while it verifies the dossier: one, and the dossier goes on without it; or all that are open. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refuse(Collection<UUID> ids, LocalDate on, Map<String, ?> why) {
        record(ids, Outcome.REFUSED, on);
        trail.done(find(ids).values().stream()
                .map(nomination -> new Happening(
                        "NOMINATION_REFUSED",
                        SubjectType.NOMINATION,
                        nomination.id(),
                        nomination.nomineeName(),
                        nomination.unitId(),
                        why))
                .toList());
    }

    private void settle(Collection<UUID> ids, Outcome from, Outcome to, LocalDate on) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, NominationFacts> nominations = lock(ids);
        for (UUID id : ids) {
            NominationFacts nomination = nominations.get(id);
            if (nomination == null
                    || nomination.dossierState() != DossierState.ACCEPTED
                    || nomination.outcome() != from) {
                throw Problem.of(
                        ProblemCode.WRONG_STATE,
                        nomination == null ? "?" : nomination.dossierState() + "/" + nomination.outcome(),
                        to.name());
            }
        }
        record(ids, to, on);
        nominations
                .values()
                .forEach(nomination -> trail.done(new Happening(
                        "NOMINATION_" + to.name(),
                        SubjectType.NOMINATION,
                        nomination.id(),
                        nomination.nomineeName(),
                        nomination.unitId(),
                        Map.of(
                                "dossierId",
                                nomination.dossierId(),
                                "awardCode",
                                nomination.awardCode(),
                                "trueOn",
                                on))));
        closeWhatIsDone(nominations.values());
    }

    private void record(Collection<UUID> ids, Outcome outcome, LocalDate on) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update nomination_outcome set superseded_at = clock_timestamp(), superseded_because = :because"
                                    + " where nomination_id = any(:ids) and superseded_at is null")
                    .bindArray("ids", UUID.class, ids.toArray())
                    .bind("because", outcome.name())
                    .execute();
            var batch = handle.prepareBatch(
                    "insert into nomination_outcome (id, nomination_id, outcome, true_on, recorded_by)"
                            + " values (:id, :nomination, :outcome, :on, :by)");
            ids.forEach(id -> batch.bind("id", Ids.next())
                    .bind("nomination", id)
                    .bind("outcome", outcome.name())
                    .bind("on", on)
                    .bind("by", actor.isSignedIn() ? actor.accountId() : null)
                    .add());
            batch.execute();
        });
    }

    /** A dossier none of whose nominations is still open has been decided. */
    private void closeWhatIsDone(Collection<NominationFacts> nominations) {
        List<UUID> done =
                jdbi.withHandle(handle -> handle.createQuery("select d.id from dossier d where d.id = any(:dossiers)"
                                + " and not exists (select from nomination n left join nomination_outcome o on o.nomination_id = n.id"
                                + " and o.superseded_at is null where n.dossier_id = d.id and coalesce(o.outcome, 'PENDING') in ('PENDING', 'PASSED'))"
                                + " order by d.id")
                        .bindArray(
                                "dossiers",
                                UUID.class,
                                nominations.stream()
                                        .map(NominationFacts::dossierId)
                                        .distinct()
                                        .toArray())
                        .mapTo(UUID.class)
                        .list());
        done.forEach(this::close);
    }

    private void close(UUID dossierId) {
        Dossier dossier = dossiers.locked(dossierId);
        dossier.decide(clock.now());
        dossiers.flush();
        trail.done(new Happening(
                "DOSSIER_DECIDED", SubjectType.DOSSIER, dossierId, dossier.label(), dossier.unitId(), Map.of()));
    }

    /** Of these dossiers, those with a nomination that no council has voted on yet. */
    public List<UUID> dossiersBeforeCouncil(Collection<UUID> dossierIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct n.dossier_id from nomination n where n.dossier_id = any(:dossiers)"
                                + " and not exists (select from nomination_outcome o where o.nomination_id = n.id and o.superseded_at is null)")
                .bindArray("dossiers", UUID.class, dossierIds.toArray())
                .mapTo(UUID.class)
                .list());
    }
}
