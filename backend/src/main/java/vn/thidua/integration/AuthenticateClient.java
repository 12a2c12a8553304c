package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.ClientDirectory;
import vn.thidua.access.ClientScopes;
import vn.thidua.access.ClientTokens;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Finds out which client asks for a token, and gives it one. */
@Singleton
class AuthenticateClient {

    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final String BASIC = "basic ";
    /** Longer than any assertion or secret; what is longer is not read. */
    private static final int LONGEST = 16_384;

    private final ClientGate gate;
    private final ClientSecrets secrets;
    private final ClientAssertions assertions;
    private final ClientTokens tokens;
    private final Trail trail;

    AuthenticateClient(
            ClientGate gate, ClientSecrets secrets, ClientAssertions assertions, ClientTokens tokens, Trail trail) {
        this.gate = gate;
        this.secrets = secrets;
        this.assertions = assertions;
        this.tokens = tokens;
        this.trail = trail;
    }

    /** What was shown as proof: one of the two. */
    private record Shown(String clientId, String secret, String assertion) {}

    /**
     * @throws Problem {@code UNSUPPORTED_GRANT_TYPE}, {@code INVALID_CLIENT}, {@code INVALID_SCOPE}, {@code ADDRESS_NOT_ALLOWED}, {@code
     *     TOO_MANY_ATTEMPTS}
     */
    ClientTokenView token(TokenRequest request, String authorization, String address) {
        if (!"client_credentials".equals(request.grantType)) {
            throw Problem.of(ProblemCode.UNSUPPORTED_GRANT_TYPE);
        }
        Shown shown = shown(request, authorization);
        UUID clientId = id(shown.clientId());
        ClientDirectory.Standing standing =
                gate.standing(clientId).orElseThrow(() -> Problem.of(ProblemCode.INVALID_CLIENT));
        gate.requireAllowed(address);
        prove(clientId, shown, address);
        Set<Permission> scopes = asked(request.scope, standing.scopes());
        ClientTokens.Token token = tokens.issue(standing.accountId(), clientId, scopes);
        return new ClientTokenView(token.value(), "Bearer", token.expiresIn(), ClientScopes.text(scopes));
    }

    private void prove(UUID clientId, Shown shown, String address) {
        try {
            tokens.prove(
                    clientId.toString(),
                    address,
                    () -> shown.assertion() == null
                            ? secrets.proves(clientId, shown.secret())
                            : assertions.proves(clientId, shown.assertion()));
        } catch (Problem refused) {
            trail.refused(
                    "CLIENT_TOKEN",
                    SubjectType.CLIENT,
                    clientId,
                    null,
                    Map.of("code", refused.code().name(), "with", shown.assertion() == null ? "SECRET" : "ASSERTION"));
            throw refused;
        }
    }

    private Shown shown(TokenRequest request, String authorization) {
        if (request.assertion != null) {
            if (!ASSERTION_TYPE.equals(request.assertionType) || request.assertion.length() > LONGEST) {
                throw Problem.of(ProblemCode.INVALID_CLIENT);
            }
            String named = Optional.ofNullable(request.clientId).orElseGet(() -> assertions.subject(request.assertion));
            return new Shown(named, null, request.assertion);
        }
        Shown shown =
                authorization == null ? new Shown(request.clientId, request.clientSecret, null) : basic(authorization);
        if (shown.clientId() == null || shown.secret() == null || shown.secret().length() > LONGEST) {
            throw Problem.of(ProblemCode.INVALID_CLIENT);
        }
        return shown;
    }

    private static Shown basic(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw Problem.of(ProblemCode.INVALID_CLIENT);
        }
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
            return new Shown(parts[0], parts.length == 2 ? parts[1] : null, null);
        } catch (IllegalArgumentException garbage) {
            throw Problem.of(ProblemCode.INVALID_CLIENT);
        }
    }

    private static UUID id(String clientId) {
        try {
            return UUID.fromString(clientId);
        } catch (IllegalArgumentException | NullPointerException garbage) {
            throw Problem.of(ProblemCode.INVALID_CLIENT);
        }
    }

    private static Set<Permission> asked(String scope, Set<Permission> may) {
        if (scope == null || scope.isBlank()) {
            return may;
        }
        Set<Permission> asked = ClientScopes.read(scope);
        if (asked.isEmpty() || !may.containsAll(asked)) {
            throw Problem.of(ProblemCode.INVALID_SCOPE);
        }
        return EnumSet.copyOf(asked);
    }
}
