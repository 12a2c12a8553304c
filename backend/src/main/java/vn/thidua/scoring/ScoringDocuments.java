package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;

/** Whoever reads a round reads the evidence of the scores that were sent in it. */
@Singleton
class ScoringDocuments implements DocumentReaders {

    private final Jdbi jdbi;

    ScoringDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.document_id from score s join score_card k on k.id = s.card_id"
                                + " where s.document_id = any(:documents) and s.superseded_at is null and (k.state = 'SENT' or k.stage in ('GROUP', 'APPRAISAL'))"
                                + " and exists (select from scoring_member m where m.round_id = k.round_id and "
                                + Scope.predicate("m.unit_id") + ")")
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.SCORING_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
