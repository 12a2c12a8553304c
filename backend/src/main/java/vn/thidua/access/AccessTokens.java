package vn.thidua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * Access tokens: short-lived, HS256 by a key that {@link SigningKeys} names in {@code kid}. Symmetric on purpose: nobody but this system reads
 * them, every instance has the key anyway, and checking one costs microseconds where an elliptic curve costs a good part of a millisecond.
 */
@Singleton
class AccessTokens {

    static final String ISSUER = "thidua";
    static final String SESSION = "sid";
    static final String CLIENT = "client_id";
    static final String SCOPE = "scope";

    private final SigningKeys keys;
    private final AccessSettings settings;
    private final BusinessClock clock;

    /** By the digest of the whole token, so that the cache holds nothing that could be used. */
    private final Cache<ByteBuffer, Verified> verified = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    AccessTokens(SigningKeys keys, AccessSettings settings, BusinessClock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a token says, once it is known to be ours.
     *
     * @param sessionId null for a client
     * @param clientId null for a person
     */
    record Verified(UUID accountId, UUID sessionId, UUID clientId, Set<Permission> scopes, Instant expiresAt) {}

    String issue(UUID accountId, UUID sessionId) {
        return sign(Jwt.claims().subject(accountId.toString()).claim(SESSION, sessionId.toString()));
    }

    /** For a client (RFC 9068 names the claims): what it may do is narrowed to these scopes. */
    String issue(UUID accountId, UUID clientId, Set<Permission> scopes) {
        return sign(Jwt.claims()
                .subject(accountId.toString())
                .claim(CLIENT, clientId.toString())
                .claim(SCOPE, ClientScopes.text(scopes)));
    }

    private String sign(JwtClaimsBuilder claims) {
        Instant now = clock.now();
        SigningKeys.Key key = keys.newest();
        return claims.issuer(ISSUER)
                .issuedAt(now)
                .expiresAt(now.plus(settings.accessTokenLifetime()))
                .jws()
                .keyId(key.id().toString())
                .algorithm(SignatureAlgorithm.HS256)
                .sign(key.secret());
    }

    /** @throws Problem {@code TOKEN_EXPIRED} or {@code TOKEN_INVALID} */
    Verified verify(String token) {
        Verified known = verified.get(digest(token), digest -> read(token));
        if (!known.expiresAt().isAfter(clock.now())) {
            throw Problem.of(ProblemCode.TOKEN_EXPIRED);
        }
        return known;
    }

    private Verified read(String token) {
        SigningKeys.Key key =
                TokenHeader.keyId(token).flatMap(keys::byId).orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
        try {
            JsonWebToken claims = new DefaultJWTParser(expecting(key)).parse(token);
            return verified(claims);
        } catch (ParseException | IllegalArgumentException | NullPointerException refused) {
            throw Problem.of(hasExpired(refused) ? ProblemCode.TOKEN_EXPIRED : ProblemCode.TOKEN_INVALID);
        }
    }

    private static Verified verified(JsonWebToken claims) {
        UUID account = UUID.fromString(claims.getSubject());
        Instant end = Instant.ofEpochSecond(claims.getExpirationTime());
        String client = claims.getClaim(CLIENT);
        return client == null
                ? new Verified(account, UUID.fromString(claims.getClaim(SESSION)), null, Set.of(), end)
                : new Verified(account, null, UUID.fromString(client), ClientScopes.read(claims.getClaim(SCOPE)), end);
    }

    /** The algorithm is ours to say, not the token's: {@code none} and all others are refused. */
    private static JWTAuthContextInfo expecting(SigningKeys.Key key) {
        JWTAuthContextInfo expected = new JWTAuthContextInfo(key.secret(), ISSUER);
        expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        expected.setExpGracePeriodSecs(0);
        expected.setRequiredClaims(Set.of("sub"));
        return expected;
    }

    private static boolean hasExpired(Throwable refused) {
        return refused.getCause() instanceof InvalidJwtException invalid && invalid.hasExpired();
    }

    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(DigestUtils.sha256(token));
    }
}
