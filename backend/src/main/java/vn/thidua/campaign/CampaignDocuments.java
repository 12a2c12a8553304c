package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a registration reads what proves its progress. */
@Singleton
class CampaignDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    CampaignDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select e.document_id from progress_evidence e"
                        + " join progress_figure f on f.id = e.figure_id join registration r on r.id = f.registration_id"
                        + " join campaign c on c.id = r.campaign_id where e.document_id = any(:documents) and ("
                        + Scope.predicate("r.unit_id") + " or " + Scope.predicate("c.unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.REGISTRATION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
