package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentReaders;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** The only place that queries receipts. Whoever reads what is to be handed over reads the signed lists. */
@Singleton
class HandoverReceipts implements DocumentReaders {

    private static final String OF_DUE =
            "select r.id as receipt_id, r.action, r.handed_on, r.place, r.handed_to, r.capacity, r.amount, r.because,"
                    + " r.recorded_at, r.superseded_at, a.display_name, " + DocumentRef.COLUMNS
                    + " from handover_receipt r join account a on a.id = r.recorded_by left join document d on d.id = r.document_id"
                    + " where r.due_id = :due order by r.recorded_at desc, r.id desc";

    private final Jdbi jdbi;

    HandoverReceipts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest first. */
    List<HandoverReceipt> of(UUID dueId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_DUE)
                .bind("due", dueId)
                .map((row, context) -> new HandoverReceipt(
                        Rows.id(row, "receipt_id"),
                        Rows.constant(row, "action", HandoverAction.class),
                        Rows.date(row, "handed_on"),
                        row.getString("place"),
                        row.getString("handed_to"),
                        row.getString("capacity"),
                        row.getObject("amount", Long.class),
                        Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                        row.getString("because"),
                        Rows.instant(row, "recorded_at"),
                        row.getString("display_name"),
                        row.getObject("superseded_at") == null))
                .list());
    }

    /** The one before holds no more. */
    void add(UUID dueId, HandoverEntry entry, UUID by, Instant at) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update handover_receipt set superseded_at = :at where due_id = :due and superseded_at is null")
                    .bind("due", dueId)
                    .bind("at", at)
                    .execute();
            handle.createUpdate(
                            "insert into handover_receipt (id, due_id, action, handed_on, place, handed_to, capacity, amount, document_id, because,"
                                    + " recorded_at, recorded_by) values (:id, :due, :action, :on, :place, :to, :capacity, :amount, :document, :because,"
                                    + " :at, :by)")
                    .bind("id", Ids.next())
                    .bind("due", dueId)
                    .bind("action", entry.action().name())
                    .bind("on", entry.on())
                    .bind("place", entry.place())
                    .bind("to", entry.to())
                    .bind("capacity", entry.capacity())
                    .bind("amount", entry.amount())
                    .bind("document", entry.documentId())
                    .bind("because", entry.because())
                    .bind("at", at)
                    .bind("by", by)
                    .execute();
        });
    }

    @Override
    public Set<UUID> readable(Actor actor, Set<UUID> documentIds) {
        return jdbi.withHandle(handle -> handle.createQuery("select r.document_id from handover_receipt r"
                        + " join handover_due d on d.id = r.due_id where r.document_id = any(:documents) and "
                        + Scope.predicate("d.keeper_id"))
                .bindArray("documents", UUID.class, documentIds.toArray())
                .bindArray("scope", UUID.class, (Object[])
                        actor.scope(Permission.HANDOVER_READ).roots())
                .mapTo(UUID.class)
                .set());
    }
}
