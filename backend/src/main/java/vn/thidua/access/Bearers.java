package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
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

    Bearers(AccessTokens tokens, Callers callers, ExternalIssuer issuer) {
        this.tokens = tokens;
        this.callers = callers;
        this.issuer = issuer;
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
        return callers.ofSession(verified.sessionId())
                .filter(caller -> caller.accountId().equals(verified.accountId()))
                .orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
    }
}
