package vn.thidua.audit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.event.SubjectType;

/** Walks the whole chain and recomputes every link and every digest. */
@Singleton
public class AuditVerification {

    private static final String LINKS = """
            select s.position, s.digest as sealed_digest, s.chain, e.*
              from audit_seal s left join audit_entry e on e.id = s.entry_id
             order by s.position""";

    /** Entries that should have been sealed before the head and were not: slipped in afterwards. */
    private static final String SLIPPED_IN = """
            select e.id from audit_entry e
             where not exists (select from audit_seal s where s.entry_id = e.id)
               and (e.xid, e.id) < (select h.xid, h.id from audit_seal s join audit_entry h on h.id = s.entry_id order by s.position desc limit 1)
             limit 1""";

    private final Jdbi jdbi;

    AuditVerification(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What the walk found.
     *
     * @param intact no link is broken
     * @param entries how many entries there are
     * @param sealed how many of them stand in the chain
     * @param unsealed how many wait for the sealer (a second or so)
     * @param erased entries whose content was erased by law: their link holds, their words are gone
     * @param head the last chain value in hexadecimal: publish it outside, and cutting off the end is seen too
     * @param firstBroken the first link that does not hold, null when intact
     */
    @Schema(name = "AuditVerification")
    public record Result(
            boolean intact,
            long entries,
            long sealed,
            long unsealed,
            long erased,
            String head,
            @Schema(nullable = true) BrokenLink firstBroken) {}

    /** Why a link does not hold. */
    @Schema(name = "BrokenLinkReason", description = "Why a link does not hold.")
    public enum Reason {
        POSITION_MISSING,
        ENTRY_MISSING,
        DIGEST_CHANGED,
        CONTENT_CHANGED,
        CHAIN_BROKEN,
        SLIPPED_IN
    }

    /** Where the chain first breaks. */
    @Schema(name = "BrokenLink")
    public record BrokenLink(@Schema(nullable = true) Long position, UUID entryId, Reason reason) {}

    private static final class Walk {
        long sealed;
        long erased;
        byte[] chain = Chain.START;
        BrokenLink broken;
    }

    public Result verify() {
        return jdbi.inTransaction(org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Walk walk = walk(handle);
            if (walk.broken == null) {
                walk.broken = slippedIn(handle);
            }
            long entries = handle.createQuery("select count(*) from audit_entry")
                    .mapTo(Long.class)
                    .one();
            long seals = handle.createQuery("select count(*) from audit_seal")
                    .mapTo(Long.class)
                    .one();
            return new Result(
                    walk.broken == null,
                    entries,
                    seals,
                    entries - seals,
                    walk.erased,
                    HexFormat.of().formatHex(walk.chain),
                    walk.broken);
        });
    }

    private static Walk walk(Handle handle) {
        Walk walk = new Walk();
        try (var links = handle.createQuery(LINKS)
                .setFetchSize(1_000)
                .map((row, context) -> check(walk, row))
                .iterator()) {
            walkWhileIntact(walk, links);
        }
        return walk;
    }

    private static void walkWhileIntact(Walk walk, Iterator<Boolean> links) {
        while (walk.broken == null && links.hasNext()) {
            links.next();
        }
    }

    private static boolean check(Walk walk, ResultSet row) throws SQLException {
        long position = row.getLong("position");
        byte[] digest = row.getBytes("sealed_digest");
        Reason reason = reason(walk, row, position, digest);
        if (reason != null) {
            walk.broken = new BrokenLink(position, row.getObject("id", UUID.class), reason);
            return false;
        }
        walk.sealed = position;
        walk.chain = row.getBytes("chain");
        return true;
    }

    private static Reason reason(Walk walk, ResultSet row, long position, byte[] digest) throws SQLException {
        if (position != walk.sealed + 1) {
            return Reason.POSITION_MISSING;
        }
        if (row.getObject("id") == null) {
            return Reason.ENTRY_MISSING;
        }
        if (!Arrays.equals(digest, row.getBytes("digest"))) {
            return Reason.DIGEST_CHANGED;
        }
        if (row.getString("content") == null) {
            walk.erased++;
        } else if (!Arrays.equals(digest, content(row).digest(row.getBytes("salt")))) {
            return Reason.CONTENT_CHANGED;
        }
        return Arrays.equals(row.getBytes("chain"), Chain.next(walk.chain, digest)) ? null : Reason.CHAIN_BROKEN;
    }

    private static AuditContent content(ResultSet row) throws SQLException {
        return new AuditContent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("account_name"),
                row.getString("action"),
                AuditContent.Outcome.valueOf(row.getString("outcome")),
                SubjectType.valueOf(row.getString("subject_type")),
                row.getObject("subject_id", UUID.class),
                row.getString("subject_label"),
                row.getObject("unit_id", UUID.class),
                row.getString("content"));
    }

    private static BrokenLink slippedIn(Handle handle) {
        return handle.createQuery(SLIPPED_IN)
                .mapTo(UUID.class)
                .findOne()
                .map(id -> new BrokenLink(null, id, Reason.SLIPPED_IN))
                .orElse(null);
    }
}
