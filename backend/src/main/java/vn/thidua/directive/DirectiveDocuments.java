package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a directive reads its papers: what is issued is for everybody signed in, a draft for whoever keeps it. */
@Singleton
class DirectiveDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    DirectiveDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select x.document_id from directive_document x"
                        + " join directive d on d.id = x.directive_id where x.document_id = any(:documents)"
                        + " and ((d.state = 'ISSUED' and :reads) or " + Scope.predicate("d.keeper_unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bind("reads", actor.mayAnywhere(Permission.REFERENCE_READ))
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DIRECTIVE_KEEP).roots())
                .mapTo(UUID.class)
                .set());
    }
}
