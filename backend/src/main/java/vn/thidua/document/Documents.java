package vn.thidua.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;

/** The only place that queries the table. */
@Singleton
class Documents implements PanacheRepositoryBase<Document, UUID> {

    private final Jdbi jdbi;

    Documents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Until the transaction ends, nobody else keeps or removes this content: between seeing that a file is there and committing the row that wants
     * it, the sweeper could take it away.
     */
    void lock(String sha256) {
        long key = ByteBuffer.wrap(HexFormat.of().parseHex(sha256)).getLong();
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(:key)::text")
                .bind("key", key)
                .mapTo(String.class)
                .one());
    }

    /** Whether a document wants it that is not erased. */
    boolean hasContent(String sha256) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from document d where d.sha256 = :sha256"
                                + " and not exists (select from document_erasure e where e.document_id = d.id))")
                        .bind("sha256", HexFormat.of().parseHex(sha256))
                        .mapTo(Boolean.class)
                        .one());
    }

    Set<UUID> erasedAmong(Set<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select e.document_id from document_erasure e where e.document_id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** Contents that only erased documents had. */
    Set<String> erasedContents() {
        return ErasedFiles.unwanted(jdbi, null);
    }

    /** Which of these somebody brought themselves, or were brought for a unit whose dossiers they read. */
    Set<UUID> withinScope(Actor actor, Set<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("select d.id from document d where d.id = any(:ids)"
                        + " and (d.uploaded_by = :account or " + Scope.predicate("d.unit_id") + ")")
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("account", actor.accountId())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DOSSIER_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
