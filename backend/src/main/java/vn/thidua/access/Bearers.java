package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Finds the caller behind an {@code Authorization} header. */
@ApplicationScoped
class Bearers {

    private static final String SCHEME = "bearer ";
    /** Longer than any token of ours or of an issuer; what is longer is not read. */
    private static final int LONGEST = 16_384;

    private final AccessTokens tokens;
    private final Callers callers;
    private final ExternalIssuer issuer;
    private final ClientDirectory clients;

    Bearers(AccessTokens tokens, Callers callers, ExternalIssuer issuer, ClientDirectory clients) {
        this.tokens = tokens;
        this.callers = callers;
        this.issuer = issuer;
        this.clients = clients;
    }

    /** @throws Problem one of the 401s */
    Caller caller(String authorization) {
        if (authorization == null) {
            throw Problem.of(ProblemCode.NOT_SIGNED_IN);
        }
        if (authorization.length() > LONGEST
                || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw Problem.of(ProblemCode.TOKEN_INVALID);
        }
        String token = authorization.substring(SCHEME.length()).strip();
        if (issuer.issued(token)) {
            return issuer.caller();
        }
        AccessTokens.Verified verified = tokens.verify(token);
        if (verified.clientId() != null) {
            return client(verified);
        }
        return callers.ofSession(verified.sessionId())
                .filter(caller -> caller.accountId().equals(verified.accountId()))
                .orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
    }

    /** What the client may do today, as far as the token was asked for it. */
    private Caller client(AccessTokens.Verified verified) {
        ClientDirectory.Standing standing =
                clients.standing(verified.clientId()).orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        scopes.addAll(verified.scopes());
        scopes.retainAll(standing.scopes());
        scopes.retainAll(ClientScopes.OFFERED);
        return callers.ofAccount(standing.accountId())
                .filter(caller -> caller.accountId().equals(verified.accountId()))
                .map(caller -> caller.asClient(verified.clientId(), Collections.unmodifiableSet(scopes)))
                .orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
    }
}
