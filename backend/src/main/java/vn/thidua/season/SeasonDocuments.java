package vn.thidua.season;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** An issued letter is for everybody signed in who reads reference data; a draft's paper for those who read the draft. */
@Singleton
class SeasonDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    SeasonDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.document_id from season_letter l join season s on s.id = l.season_id"
                                + " where l.document_id = any(:documents) and ((l.issued_at is not null and :reads) or "
                                + Scope.predicate("s.unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bind("reads", actor.mayAnywhere(Permission.REFERENCE_READ))
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.SEASON_DRAFT_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
