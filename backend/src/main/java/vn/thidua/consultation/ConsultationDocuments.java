package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a consultation reads the papers of its answers. */
@Singleton
class ConsultationDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    ConsultationDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select m.answer_document_id from consultation_comment m join consultation c on c.id = m.consultation_id"
                                + " where m.answer_document_id = any(:documents) and " + Scope.predicate("c.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.CONSULTATION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
