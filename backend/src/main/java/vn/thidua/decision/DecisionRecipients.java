package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries to whom decisions were sent. Whoever reads a decision reads the receipts. */
@Singleton
class DecisionRecipients implements DocumentReaders {

    private static final String COLUMNS =
            "r.id, r.kind, r.name, r.sent_on, r.reference, r.received_on, r.received_by, " + DocumentRef.COLUMNS;
    private static final String JOINS = "left join document d on d.id = r.receipt_id";

    private final Jdbi jdbi;
    private final Listings listings;

    DecisionRecipients(Jdbi jdbi, Listings listings) {
        this.jdbi = jdbi;
        this.listings = listings;
    }

    Page<DecisionRecipient> of(UUID decisionId, PageRequest request) {
        return listings.of(COLUMNS, "decision_recipient r", JOINS, "r.id", DecisionRecipient::read)
                .where("r.decision_id = :decision", "decision", decisionId)
                .sortedBy(SortKey.of("name", "r.name collate vietnamese", "text"))
                .first("name")
                .page(request);
    }

    Optional<DecisionRecipient> find(UUID decisionId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from decision_recipient r " + JOINS
                        + " where r.decision_id = :decision and r.id = :id")
                .bind("decision", decisionId)
                .bind("id", id)
                .map((row, context) -> DecisionRecipient.read(row))
                .findOne());
    }

    /** @return them, in the order given */
    List<DecisionRecipient> add(UUID decisionId, DecisionSending sending, UUID by, Instant at) {
        List<DecisionRecipient> added = sending.recipients().stream()
                .map(to -> new DecisionRecipient(
                        Ids.next(), to.kind(), to.name(), sending.on(), sending.reference(), null, null, null))
                .toList();
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "insert into decision_recipient (id, decision_id, kind, name, sent_on, reference, sent_at, sent_by)"
                            + " values (:id, :decision, :kind, :name, :on, :reference, :at, :by)");
            added.forEach(recipient -> batch.bind("id", recipient.id())
                    .bind("decision", decisionId)
                    .bind("kind", recipient.kind().name())
                    .bind("name", recipient.name())
                    .bind("on", recipient.sentOn())
                    .bind("reference", recipient.reference())
                    .bind("at", at)
                    .bind("by", by)
                    .add());
            batch.execute();
        });
        return added;
    }

    /** Answers whether it was still to be acknowledged: of two who enter a receipt at once one wins. */
    boolean acknowledge(UUID id, DecisionReceipt receipt, UUID by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update decision_recipient set received_on = :on, received_by = :receivedBy, receipt_id = :receipt,"
                                        + " recorded_at = :at, recorded_by = :by where id = :id and received_on is null")
                        .bind("id", id)
                        .bind("on", receipt.on())
                        .bind("receivedBy", receipt.by())
                        .bind("receipt", receipt.documentId())
                        .bind("at", at)
                        .bind("by", by)
                        .execute())
                == 1;
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select r.receipt_id from decision_recipient r"
                        + " join decision d on d.id = r.decision_id where r.receipt_id = any(:documents) and "
                        + Scope.predicate("d.unit_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.DECISION_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
