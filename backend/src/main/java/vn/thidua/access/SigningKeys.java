package vn.thidua.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.time.BusinessClock;

/**
 * The keys that access tokens are signed with: in the database, so that instances share them, sealed by the master key, so that a stolen copy of
 * the database signs nothing.
 */
@Singleton
class SigningKeys {

    private static final String PURPOSE = "signing-key";
    /** A token with a made-up {@code kid} must not cost a query each time. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final MasterKey master;
    private final BusinessClock clock;
    private final AccessSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile List<Key> known = List.of();
    private volatile Instant looked = Instant.EPOCH;

    SigningKeys(Jdbi jdbi, MasterKey master, BusinessClock clock, AccessSettings settings) {
        this.jdbi = jdbi;
        this.master = master;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * One key.
     *
     * @param id the {@code kid}
     */
    record Key(UUID id, SecretKey secret, Instant createdAt) {}

    /** The key to sign with; the very first is made here. */
    Key newest() {
        if (known.isEmpty()) {
            reload();
        }
        if (known.isEmpty()) {
            rotate();
        }
        return known.getFirst();
    }

    Optional<Key> byId(UUID id) {
        Optional<Key> found = find(id);
        if (found.isPresent() || clock.now().isBefore(looked.plus(BETWEEN_LOOKS))) {
            return found;
        }
        reload();
        return find(id);
    }

    private Optional<Key> find(UUID id) {
        return known.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private void reload() {
        lock.lock();
        try {
            known = jdbi.withHandle(this::load);
            looked = clock.now();
        } finally {
            lock.unlock();
        }
    }

    private List<Key> load(Handle handle) {
        return handle.createQuery(
                        "select id, sealed_key, created_at from signing_key where retired_at is null order by created_at desc, id desc")
                .map((row, context) -> new Key(
                        Rows.id(row, "id"),
                        new SecretKeySpec(master.open(PURPOSE, row.getBytes("sealed_key")), "HmacSHA256"),
                        Rows.instant(row, "created_at")))
                .list();
    }

    /**
     * Makes a new key when the newest has served its time, and drops those that no living token is signed with. Any instance may do it; the lock
     * lets one.
     */
    void rotate() {
        jdbi.useTransaction(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtext('signing_key'))");
            List<Key> keys = load(handle);
            if (keys.isEmpty()
                    || keys.getFirst()
                            .createdAt()
                            .plus(settings.signingKeyLifetime())
                            .isBefore(clock.now())) {
                insert(handle);
            }
            retire(handle);
        });
        reload();
    }

    private void insert(Handle handle) {
        handle.createUpdate("insert into signing_key (id, sealed_key) values (:id, :sealed)")
                .bind("id", Ids.next())
                .bind("sealed", master.seal(PURPOSE, MasterKey.random(32)))
                .execute();
    }

    /** A key goes when a newer one has existed for longer than a token lives: nothing signed with it is valid any more. */
    private void retire(Handle handle) {
        handle.createUpdate(
                        "update signing_key old set retired_at = now() where retired_at is null and exists (select from signing_key newer"
                                + " where newer.created_at > old.created_at and newer.created_at < :before)")
                .bind("before", clock.now().minus(settings.accessTokenLifetime().multipliedBy(2)))
                .execute();
    }
}
