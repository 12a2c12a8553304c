package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;

/** The table {@code dossier_refusal}: of a whole dossier, or of one nomination. */
@Singleton
class Refusals {

    /** That the nomination {@code n} was not refused: its dossier still asks for it. */
    static final String OPEN = "not exists (select from dossier_refusal f where f.nomination_id = n.id)";

    private final Jdbi jdbi;

    Refusals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param nominationId null for the whole dossier */
    void add(UUID dossierId, UUID nominationId, Refusal refusal, Instant at, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into dossier_refusal (id, dossier_id, nomination_id, reason,"
                                + " document, article, clause, refused_at, refused_by)"
                                + " values (:id, :dossier, :nomination, :reason, :document, :article, :clause, :at, :by)")
                .bind("id", Ids.next())
                .bind("dossier", dossierId)
                .bind("nomination", nominationId)
                .bind("reason", refusal.reason())
                .bind("document", refusal.citation().document())
                .bind("article", refusal.citation().article())
                .bind("clause", refusal.citation().clause())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .execute());
    }

    Optional<RefusalView> ofDossier(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + RefusalView.COLUMNS
                        + " from dossier_refusal x join account xa on xa.id = x.refused_by"
                        + " where x.dossier_id = :dossier and x.nomination_id is null")
                .bind("dossier", dossierId)
                .map((row, context) -> RefusalView.read(row))
                .findOne());
    }

    /** Those of this dossier that were refused. */
    Set<UUID> nominations(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery("select nomination_id from dossier_refusal"
                        + " where dossier_id = :dossier and nomination_id is not null")
                .bind("dossier", dossierId)
                .mapTo(UUID.class)
                .set());
    }
}
