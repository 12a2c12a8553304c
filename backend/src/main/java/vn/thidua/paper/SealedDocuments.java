package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a decision reads its sealed paper. */
@Singleton
class SealedDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    SealedDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select s.document_id from sealed_paper s"
                        + " join decision d on d.id = s.subject_id where s.kind = 'DECISION' and s.document_id = any(:documents) and "
                        + Scope.predicate("d.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DECISION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
