package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads an amendment reads its conclusion, letter, decision and receipts. */
@Singleton
class AmendmentDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    AmendmentDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select x.document_id from ("
                        + "select conclusion_document_id as document_id, unit_id from amendment where conclusion_document_id = any(:documents)"
                        + " union all select letter_id, unit_id from amendment where letter_id = any(:documents)"
                        + " union all select decision_document_id, unit_id from amendment where decision_document_id = any(:documents)"
                        + " union all select c.document_id, m.unit_id from award_return_receipt c join award_return r on r.id = c.return_id"
                        + " join amendment m on m.id = r.amendment_id where c.document_id = any(:documents)) x where "
                        + Scope.predicate("x.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DECISION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
