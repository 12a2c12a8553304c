package vn.thidua.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code refresh_token}: each is good for one use; only its digest is kept. */
@Singleton
class RefreshTokens {

    private final Jdbi jdbi;
    private final AccessSettings settings;
    private final BusinessClock clock;

    RefreshTokens(Jdbi jdbi, AccessSettings settings, BusinessClock clock) {
        this.jdbi = jdbi;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a refresh token that was shown. */
    enum Use {
        /** Its first use, or one within the grace: two tabs that wake at once show the same. */
        GOOD,
        /** Used before, and not just now: somebody has a copy. */
        REUSED,
        EXPIRED
    }

    record Shown(UUID sessionId, Use use) {}

    @Transactional(Transactional.TxType.MANDATORY)
    String issue(UUID sessionId, Instant sessionEnd) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(MasterKey.random(32));
        Instant idle = clock.now().plus(settings.sessionIdle());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into refresh_token (digest, session_id, expires_at) values (:digest, :session, :until)")
                .bind("digest", digest(token))
                .bind("session", sessionId)
                .bind("until", idle.isBefore(sessionEnd) ? idle : sessionEnd)
                .execute());
        return token;
    }

    /** Uses the token up. Of two who show it at the same moment the second waits for the first, and has the grace. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Shown> use(String token) {
        Instant now = clock.now();
        Optional<Shown> shown = jdbi.withHandle(handle -> handle.createQuery(
                        "select session_id, used_at, expires_at from refresh_token where digest = :digest for update")
                .bind("digest", digest(token))
                .map((row, context) -> new Shown(
                        Rows.id(row, "session_id"),
                        judge(Rows.instant(row, "used_at"), Rows.instant(row, "expires_at"), now)))
                .findOne());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update refresh_token set used_at = :now where digest = :digest and used_at is null")
                .bind("digest", digest(token))
                .bind("now", now)
                .execute());
        return shown;
    }

    private Use judge(Instant usedAt, Instant expiresAt, Instant now) {
        if (usedAt != null && usedAt.plus(settings.refreshGrace()).isBefore(now)) {
            return Use.REUSED;
        }
        return expiresAt.isAfter(now) ? Use.GOOD : Use.EXPIRED;
    }

    /** The session that the token belongs to, whatever became of both. */
    Optional<UUID> sessionOf(String token) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select session_id from refresh_token where digest = :digest")
                        .bind("digest", digest(token))
                        .mapTo(UUID.class)
                        .findOne());
    }

    private static byte[] digest(String token) {
        return DigestUtils.sha256(token);
    }
}
