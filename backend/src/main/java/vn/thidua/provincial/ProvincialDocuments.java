package vn.thidua.provincial;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a province's decision reads its paper. */
@Singleton
class ProvincialDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    ProvincialDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select d.document_id from provincial_decision d"
                        + " where d.document_id = any(:documents) and " + Scope.predicate("d.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.PROVINCIAL_DECISION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
