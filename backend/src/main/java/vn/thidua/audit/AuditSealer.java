package vn.thidua.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Links new entries to the chain. One instance at a time does it (an advisory lock); it stops below the oldest running transaction, so that the
 * order by (xid, id) is final when it is sealed.
 */
@Singleton
public class AuditSealer {

    private static final int BATCH = 2_000;
    private static final long LOCK = 0x5EA1;

    private final Jdbi jdbi;

    AuditSealer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Scheduled(every = "${thidua.audit.seal-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealOnSchedule() {
        seal();
    }

    /** Seals all that can be sealed now. */
    public void seal() {
        while (jdbi.inTransaction(AuditSealer::sealBatch) == BATCH) {
            // a full batch: there may be more
        }
    }

    private record Entry(UUID id, byte[] digest) {}

    private record Head(long position, byte[] chain, String xid, UUID entryId) {}

    private static int sealBatch(Handle handle) {
        boolean mine = handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
        if (!mine) {
            return 0;
        }
        Head head = handle.createQuery(
                        "select s.position, s.chain, e.xid::text as xid, e.id from audit_seal s join audit_entry e on e.id = s.entry_id"
                                + " order by s.position desc limit 1")
                .map((row, context) -> new Head(
                        row.getLong("position"),
                        row.getBytes("chain"),
                        row.getString("xid"),
                        row.getObject("id", UUID.class)))
                .findOne()
                .orElse(new Head(0, Chain.START, "0", new UUID(0, 0)));
        List<Entry> entries = handle.createQuery(
                        "select id, digest from audit_entry where (xid, id) > (cast(:xid as xid8), :id)"
                                + " and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit :batch")
                .bind("xid", head.xid())
                .bind("id", head.entryId())
                .bind("batch", BATCH)
                .map((row, context) -> new Entry(row.getObject("id", UUID.class), row.getBytes("digest")))
                .list();
        if (!entries.isEmpty()) {
            append(handle, head, entries);
        }
        return entries.size();
    }

    private static void append(Handle handle, Head head, List<Entry> entries) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into audit_seal (position, entry_id, digest, chain) values (:position, :entryId, :digest, :chain)");
        long position = head.position();
        byte[] chain = head.chain();
        for (Entry entry : entries) {
            position++;
            chain = Chain.next(chain, entry.digest());
            batch.bind("position", position)
                    .bind("entryId", entry.id())
                    .bind("digest", entry.digest())
                    .bind("chain", chain)
                    .add();
        }
        batch.execute();
    }
}
