package vn.thidua.training;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Materials are for everybody to whom the class is open, and for those who keep it. */
@Singleton
class TrainingDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    TrainingDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select t.document_id from training_material t join training_class c on c.id = t.class_id"
                                + " where t.document_id = any(:documents) and ((c.state <> 'DRAFT' and :person) or "
                                + Scope.predicate("c.unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bind("person", actor.personId() != null)
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.TRAINING_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
