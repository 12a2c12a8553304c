package vn.thidua.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code session}: who is signed in where. Revoking one ends its access tokens too, since every request looks here. */
@Singleton
class Sessions {

    private final Jdbi jdbi;
    private final AccessSettings settings;
    private final BusinessClock clock;
    private final Event<Callers.Changed> changed;

    Sessions(Jdbi jdbi, AccessSettings settings, BusinessClock clock, Event<Callers.Changed> changed) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID start(UUID accountId, String userAgent) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into session (id, account_id, expires_at, user_agent) values (:id, :account, :until, :agent)")
                .bind("id", id)
                .bind("account", accountId)
                .bind("until", clock.now().plus(settings.sessionLifetime()))
                .bind("agent", userAgent)
                .execute());
        return id;
    }

    /** Whether there was anything to revoke. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean revoke(UUID accountId, UUID sessionId, String because) {
        int revoked = jdbi.withHandle(
                handle -> handle.createUpdate("update session set revoked_at = now(), revoked_because = :because"
                                + " where id = :id and account_id = :account and revoked_at is null")
                        .bind("id", sessionId)
                        .bind("account", accountId)
                        .bind("because", because)
                        .execute());
        changed.fire(new Callers.Changed(accountId));
        return revoked > 0;
    }

    /** Ends all sessions of the account but one; null spares none. */
    @Transactional(Transactional.TxType.MANDATORY)
    int revokeAll(UUID accountId, UUID spared, String because) {
        int revoked = jdbi.withHandle(handle -> handle.createUpdate(
                        "update session set revoked_at = now(), revoked_because = :because"
                                + " where account_id = :account and revoked_at is null and id is distinct from cast(:spared as uuid)")
                .bind("account", accountId)
                .bind("spared", spared)
                .bind("because", because)
                .execute());
        changed.fire(new Callers.Changed(accountId));
        return revoked;
    }

    List<SessionView> living(UUID accountId, UUID current) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, created_at, last_seen_at, expires_at, user_agent from session"
                                + " where account_id = :account and revoked_at is null and expires_at > now() order by last_seen_at desc, id")
                .bind("account", accountId)
                .map((row, context) -> new SessionView(
                        Rows.id(row, "id"),
                        Rows.instant(row, "created_at"),
                        Rows.instant(row, "last_seen_at"),
                        Rows.instant(row, "expires_at"),
                        row.getString("user_agent"),
                        Rows.id(row, "id").equals(current)))
                .list());
    }

    /** Where a session of an active account stands. */
    record Standing(UUID id, UUID accountId, Instant expiresAt, boolean mustChangePassword) {}

    /** The session, seen now; nobody's when it was revoked, has ended, or its account is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Standing> touch(UUID sessionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update session s set last_seen_at = now() from account a where s.id = :id"
                                + " and a.id = s.account_id and a.state = 'ACTIVE' and s.revoked_at is null and s.expires_at > now()"
                                + " returning s.id, s.account_id, s.expires_at, a.must_change_password")
                .bind("id", sessionId)
                .map((row, context) -> new Standing(
                        Rows.id(row, "id"),
                        Rows.id(row, "account_id"),
                        Rows.instant(row, "expires_at"),
                        row.getBoolean("must_change_password")))
                .findOne());
    }

    /** Sessions that ended a month ago, with their refresh tokens. */
    void forgetOld() {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "delete from refresh_token t using session s where s.id = t.session_id and s.expires_at < now() - interval '30 days'");
            handle.execute("delete from session where expires_at < now() - interval '30 days'");
            handle.execute("delete from refresh_token where expires_at < now() - interval '1 day'");
        });
    }
}
