package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentReaders;
import vn.thidua.platform.time.BusinessClock;

/** Whoever reads a fact, or a statement, reads its paper. */
@Singleton
class FactDocuments implements DocumentReaders {

    private static final String READABLE = "select f.document_id from fact f where f.document_id = any(:documents) and "
            + FactNominees.within("f")
            + " union select s.document_id from fact_statement s where s.document_id = any(:documents) and "
            + FactNominees.within("s");

    private final Jdbi jdbi;
    private final BusinessClock clock;

    FactDocuments(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(READABLE)
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.FACT_READ).roots())
                .bind("today", clock.today())
                .mapTo(UUID.class)
                .set());
    }
}
