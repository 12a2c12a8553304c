package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a decision or an amendment reads its sealed paper. */
@Singleton
class SealedDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    SealedDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select s.document_id from sealed_paper s"
                        + " join (select id, unit_id, 'DECISION' as kind from decision union all select id, unit_id, 'AMENDMENT' from amendment) d"
                        + " on d.id = s.subject_id and d.kind = s.kind where s.document_id = any(:documents) and "
                        + Scope.predicate("d.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DECISION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
