package vn.thidua.council;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a council's result reads its minutes. */
@Singleton
class CouncilDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    CouncilDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select r.minutes_document_id from council_result r"
                        + " where r.minutes_document_id = any(:documents) and " + Scope.predicate("r.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.COUNCIL_RESULT_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
