package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a request reads its letters. */
@Singleton
class ConcurrenceDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    ConcurrenceDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.document_id from concurrence_request r cross join lateral"
                                + " (values (r.request_document_id), (r.answer_document_id)) as l (document_id)"
                                + " where (r.request_document_id = any(:documents) or r.answer_document_id = any(:documents))"
                                + " and l.document_id = any(:documents) and "
                                + Scope.predicate("r.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.CONCURRENCE_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
