package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a submission reads the papers of its steps. */
@Singleton
class StateSubmissionDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    StateSubmissionDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.document_id from state_submission_step p"
                        + " join state_submission s on s.id = p.submission_id where p.document_id = any(:documents) and "
                        + Scope.predicate("s.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.STATE_SUBMISSION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
