package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.UnitRef;

/** The successions between units: the only place that queries and writes their tables. */
@Singleton
class Successions {

    private static final String LINKS = "select " + UnitRef.columns("n", "unit")
            + ", c.kind, c.effective_on, c.act_number, c.act_title, c.source, c.standing, s.heir"
            + " from unit_succession c"
            + " join unit_succession_predecessor p on p.succession_id = c.id"
            + " join unit_succession_successor s on s.succession_id = c.id"
            + " join unit_now n on n.id = ";

    /** Climbs to the predecessors of predecessors and down to the successors of successors, any number of times. */
    private static final String EDGES = """
            with recursive link as not materialized (
                select c.id, c.kind, c.effective_on, c.act_number, p.unit_id as from_id, s.unit_id as to_id, s.heir
                  from unit_succession c
                  join unit_succession_predecessor p on p.succession_id = c.id
                  join unit_succession_successor s on s.succession_id = c.id),
            before(unit_id) as (
                select cast(:unit as uuid)
                union
                select l.from_id from before b join link l on l.to_id = b.unit_id),
            after(unit_id) as (
                select cast(:unit as uuid)
                union
                select l.to_id from after a join link l on l.from_id = a.unit_id)
            select * from link where to_id in (select unit_id from before) or from_id in (select unit_id from after)
             order by effective_on, from_id, to_id
            """;

    private final Jdbi jdbi;

    Successions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<SuccessionLink> predecessorsOf(UUID unitId) {
        return links("p.unit_id where s.unit_id = :unit order by c.effective_on, n.code", unitId);
    }

    List<SuccessionLink> successorsOf(UUID unitId) {
        return links("s.unit_id where p.unit_id = :unit order by c.effective_on, n.code", unitId);
    }

    private List<SuccessionLink> links(String which, UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(LINKS + which)
                .bind("unit", unitId)
                .map((row, context) -> SuccessionLink.read(row))
                .list());
    }

    List<Lineage.Edge> lineageOf(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(EDGES)
                .bind("unit", unitId)
                .map((row, context) -> Lineage.Edge.read(row))
                .list());
    }

    /** Whether all these predecessors already end in one recorded succession of that kind and day: an import that runs twice asks. */
    boolean isRecorded(SuccessionDraft draft) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_succession c"
                                + " where c.kind = :kind and c.effective_on = :on and"
                                + " (select count(*) from unit_succession_predecessor p where p.succession_id = c.id and p.unit_id = any(:units)) = :count)")
                .bind("kind", draft.kind().name())
                .bind("on", draft.on())
                .bindArray("units", UUID.class, draft.predecessorIds().toArray())
                .bind("count", draft.predecessorIds().size())
                .mapTo(Boolean.class)
                .one());
    }

    void add(Succession succession) {
        SuccessionDraft draft = succession.draft();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into unit_succession (id, kind, effective_on, act_number, act_title, source, standing)"
                                    + " values (:id, :kind, :on, :act, :actTitle, :source, :standing)")
                    .bindMethods(draft)
                    .bind("id", succession.id())
                    .bind("standing", succession.standing().name())
                    .execute();
            addPredecessors(handle, succession);
            addSuccessors(handle, succession);
        });
    }

    private static void addPredecessors(Handle handle, Succession succession) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into unit_succession_predecessor (succession_id, unit_id) values (:succession, :unit)");
        succession
                .draft()
                .predecessorIds()
                .forEach(unit -> batch.bind("succession", succession.id())
                        .bind("unit", unit)
                        .add());
        batch.execute();
    }

    private static void addSuccessors(Handle handle, Succession succession) {
        if (succession.draft().successorIds().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into unit_succession_successor (succession_id, unit_id, heir) values (:succession, :unit, :heir)");
        succession
                .draft()
                .successorIds()
                .forEach(unit -> batch.bind("succession", succession.id())
                        .bind("unit", unit)
                        .bind("heir", succession.isHeir(unit))
                        .add());
        batch.execute();
    }
}
