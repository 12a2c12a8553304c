package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Access tokens for clients, who proved by a secret or a key which they are. */
@Singleton
public class ClientTokens {

    private final AccessTokens tokens;
    private final AccessSettings settings;
    private final Throttle throttle;

    ClientTokens(AccessTokens tokens, AccessSettings settings, Throttle throttle) {
        this.tokens = tokens;
        this.settings = settings;
        this.throttle = throttle;
    }

    /** @param expiresIn seconds */
    public record Token(String value, long expiresIn) {}

    public Token issue(UUID accountId, UUID clientId, Set<Permission> scopes) {
        return new Token(
                tokens.issue(accountId, clientId, scopes),
                settings.accessTokenLifetime().toSeconds());
    }

    /**
     * Looks at a proof, slowing those who guess as at sign-in.
     *
     * @throws Problem {@code TOO_MANY_ATTEMPTS}, or {@code INVALID_CLIENT} when the proof is none
     */
    public void prove(String clientId, String address, BooleanSupplier proof) {
        Throttle.Attempt attempt = throttle.begin(clientId, address);
        if (!proof.getAsBoolean()) {
            throw Problem.of(ProblemCode.INVALID_CLIENT);
        }
        throttle.succeeded(attempt);
    }
}
