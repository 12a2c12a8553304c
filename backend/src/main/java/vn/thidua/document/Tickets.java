package vn.thidua.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.time.BusinessClock;

/** A browser cannot send a bearer token with a plain link: a ticket opens one document for one minute. Only its digest is kept. */
@Singleton
class Tickets {

    static final Duration LIFE = Duration.ofMinutes(1);
    private static final int LENGTH = 32;

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    Tickets(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public String issue(UUID documentId) {
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(MasterKey.random(LENGTH));
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from document_ticket where expires_at < :now")
                    .bind("now", utc(clock.now()))
                    .execute();
            handle.createUpdate("insert into document_ticket (digest, document_id, account_id, expires_at)"
                            + " values (:digest, :document, :account, :expires)")
                    .bind("digest", digest(ticket))
                    .bind("document", documentId)
                    .bind("account", actor.accountId())
                    .bind("expires", utc(clock.now().plus(LIFE)))
                    .execute();
        });
        return ticket;
    }

    /**
     * Refuses a ticket that does not open this document now.
     *
     * @throws Problem {@code TOKEN_INVALID} for one never given for it, {@code TOKEN_EXPIRED} for one that has had its minute
     */
    void check(UUID documentId, String ticket) {
        Instant expires = jdbi.withHandle(handle -> handle.createQuery(
                                "select expires_at from document_ticket where digest = :digest and document_id = :document")
                        .bind("digest", digest(ticket))
                        .bind("document", documentId)
                        .map((row, context) -> Rows.instant(row, "expires_at"))
                        .findOne())
                .orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
        if (expires.isBefore(clock.now())) {
            throw Problem.of(ProblemCode.TOKEN_EXPIRED);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] digest(String ticket) {
        return DigestUtils.sha256(ticket);
    }
}
