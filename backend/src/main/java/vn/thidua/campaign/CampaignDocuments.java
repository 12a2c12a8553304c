package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a registration reads what proves its progress, and whoever reads a check what proves its findings. */
@Singleton
class CampaignDocuments implements DocumentReaders {

    private static final String OF_REGISTRATIONS = "select e.document_id from progress_evidence e"
            + " join progress_figure f on f.id = e.figure_id join registration r on r.id = f.registration_id"
            + " join campaign c on c.id = r.campaign_id where e.document_id = any(:documents) and ("
            + Scope.predicate("r.unit_id") + " or " + Scope.predicate("c.unit_id") + ")";

    private static final String OF_CHECKS =
            "select e.document_id from campaign_check_document e join campaign_check x on x.id = e.check_id"
                    + " where e.document_id = any(:documents) and (" + Scope.predicate("x.unit_id") + " or "
                    + Scope.predicate("x.team_unit_id") + ")";

    private final Jdbi jdbi;

    CampaignDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        Set<UUID> readable = new HashSet<>(among(OF_REGISTRATIONS, actor, Permission.REGISTRATION_READ, documentIds));
        readable.addAll(among(OF_CHECKS, actor, Permission.CAMPAIGN_CHECK_READ, documentIds));
        return readable;
    }

    private Set<UUID> among(String sql, Actor actor, Permission permission, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray(
                        "scope", UUID.class, (Object[]) actor.scope(permission).roots())
                .mapTo(UUID.class)
                .set());
    }
}
