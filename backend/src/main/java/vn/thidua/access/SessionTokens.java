package vn.thidua.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** A session's life through its tokens: started, refreshed, ended. */
@Singleton
class SessionTokens {

    private static final Logger LOG = Logger.getLogger(SessionTokens.class);

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final Callers callers;
    private final CurrentCaller current;
    private final AccessSettings settings;
    private final Trail trail;

    SessionTokens(
            Sessions sessions,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            Callers callers,
            CurrentCaller current,
            AccessSettings settings,
            Trail trail) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.callers = callers;
        this.current = current;
        this.settings = settings;
        this.trail = trail;
    }

    /**
     * A new session for somebody who has proved to be the account; from here on the request is theirs. Within the caller's transaction.
     *
     * @param with what proved it, for the trail
     */
    Issued start(UUID accountId, String username, String with, String userAgent) {
        UUID session = sessions.start(accountId, shortened(userAgent));
        Sessions.Standing standing =
                sessions.touch(session).orElseThrow(() -> Problem.of(ProblemCode.WRONG_CREDENTIALS));
        current.set(callers.ofAccount(accountId).orElseThrow(() -> Problem.of(ProblemCode.WRONG_CREDENTIALS)));
        Issued issued = issue(standing);
        trail.done(new Happening("SIGNED_IN", SubjectType.ACCOUNT, accountId, username, null, Map.of("with", with)));
        return issued;
    }

    private static String shortened(String userAgent) {
        return userAgent == null || userAgent.length() <= 200 ? userAgent : userAgent.substring(0, 200);
    }

    private Issued issue(Sessions.Standing session) {
        return new Issued(
                new Issued.Tokens(
                        accessTokens.issue(session.accountId(), session.id()),
                        settings.accessTokenLifetime().toSeconds(),
                        session.mustChangePassword()),
                refreshTokens.issue(session.id(), session.expiresAt()));
    }

    /** @throws Problem {@code REFRESH_TOKEN_INVALID} */
    Issued refresh(String refreshToken) {
        return QuarkusTransaction.requiringNew()
                .call(() -> exchange(refreshToken))
                .orElseThrow(() -> Problem.of(ProblemCode.REFRESH_TOKEN_INVALID));
    }

    /** Empty when refused: not thrown, since the revocation of a stolen session must be kept. */
    private Optional<Issued> exchange(String refreshToken) {
        return refreshTokens.use(refreshToken).flatMap(shown -> {
            Optional<Sessions.Standing> session = sessions.touch(shown.sessionId());
            if (session.isPresent() && shown.use() == RefreshTokens.Use.REUSED) {
                revokeStolen(session.get());
            }
            return shown.use() == RefreshTokens.Use.GOOD ? session.map(this::issue) : Optional.empty();
        });
    }

    private void revokeStolen(Sessions.Standing session) {
        sessions.revoke(session.accountId(), session.id(), "REFRESH_TOKEN_REUSED");
        trail.refused(
                "REFRESH",
                SubjectType.SESSION,
                session.id(),
                null,
                Map.of("code", "REFRESH_TOKEN_INVALID", "because", "REUSED", "account", session.accountId()));
        LOG.warnf("refresh token of session %s was used twice; the session is revoked", session.id());
    }

    /** Signs out where the cookie comes from; a cookie that is nobody's is no matter. */
    void end(String refreshToken) {
        QuarkusTransaction.requiringNew()
                .run(() -> refreshTokens
                        .sessionOf(refreshToken)
                        .flatMap(sessions::touch)
                        .ifPresent(session -> {
                            callers.ofAccount(session.accountId()).ifPresent(current::set);
                            sessions.revoke(session.accountId(), session.id(), "SIGNED_OUT");
                            trail.done(new Happening(
                                    "SIGNED_OUT",
                                    SubjectType.ACCOUNT,
                                    session.accountId(),
                                    current.get().username(),
                                    null,
                                    Map.of()));
                        }));
    }
}
