package vn.thidua.plan;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a plan reads its paper. */
@Singleton
class PlanDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    PlanDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.document_id from plan p where p.document_id = any(:documents)" + " and ("
                                + Scope.predicate("p.unit_id") + " or " + Scope.predicate("p.from_unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PLAN_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
