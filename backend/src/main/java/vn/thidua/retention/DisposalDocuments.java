package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a disposal reads its decision and minutes. */
@Singleton
class DisposalDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    DisposalDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select l.document_id from disposal p cross join lateral"
                        + " (values (p.decision_document_id), (p.minutes_document_id)) as l (document_id)"
                        + " where (p.decision_document_id = any(:documents) or p.minutes_document_id = any(:documents))"
                        + " and l.document_id = any(:documents) and "
                        + Scope.predicate("p.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.RETENTION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
