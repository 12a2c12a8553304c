package vn.thidua.complaint;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a complaint reads its papers; the letter itself says who complains, and is read by whoever is told that. */
@Singleton
class ComplaintDocuments implements DocumentReaders {

    private static final String OF_LETTER =
            "select c.document_id from complaint c where c.document_id = any(:documents) and ";
    private static final String OF_STEP =
            "select s.document_id from complaint_step s join complaint c on c.id = s.complaint_id where s.document_id = any(:documents) and ";

    private final Jdbi jdbi;

    ComplaintDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        Set<UUID> readable = among(OF_LETTER, Permission.COMPLAINT_SENDER_READ, actor, documentIds);
        readable.addAll(among(OF_STEP, Permission.COMPLAINT_READ, actor, documentIds));
        return readable;
    }

    private Set<UUID> among(String sql, Permission permission, Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql + Scope.predicate("c.unit_id") + " and " + Complaints.OF_OTHERS)
                        .bindArray("documents", UUID.class, documentIds.toArray())
                        .bindArray("scope", UUID.class, (Object[])
                                actor.scope(permission).roots())
                        .bind("self", actor.personId())
                        .mapTo(UUID.class)
                        .set());
    }
}
