package vn.thidua.difficulty;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a difficulty reads its paper. */
@Singleton
class DifficultyDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    DifficultyDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select f.document_id from difficulty f where f.document_id = any(:documents)" + " and "
                                + Scope.predicate("f.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DIFFICULTY_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
