package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a dossier reads its documents and those of its nominations. */
@Singleton
class DossierDocuments implements DocumentReaders {

    private static final String READABLE =
            "select a.document_id from dossier_attachment a join dossier d on d.id = a.dossier_id"
                    + " where a.document_id = any(:documents) and " + Scope.predicate("d.unit_id")
                    + " union select e.document_id from nomination_evidence e join nomination n on n.id = e.nomination_id"
                    + " join dossier d on d.id = n.dossier_id where e.document_id = any(:documents) and "
                    + Scope.predicate("d.unit_id");

    private final Jdbi jdbi;

    DossierDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(READABLE)
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DOSSIER_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
