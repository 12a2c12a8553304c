package vn.thidua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
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

    /** What a token says, once it is known to be ours. */
    record Verified(UUID accountId, UUID sessionId, Instant expiresAt) {}

    String issue(UUID accountId, UUID sessionId) {
        Instant now = clock.now();
        SigningKeys.Key key = keys.newest();
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(accountId.toString())
                .claim(SESSION, sessionId.toString())
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
            return new Verified(
                    UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getClaim(SESSION)),
                    Instant.ofEpochSecond(claims.getExpirationTime()));
        } catch (ParseException | IllegalArgumentException refused) {
            throw Problem.of(hasExpired(refused) ? ProblemCode.TOKEN_EXPIRED : ProblemCode.TOKEN_INVALID);
        }
    }

    /** The algorithm is ours to say, not the token's: {@code none} and all others are refused. */
    private static JWTAuthContextInfo expecting(SigningKeys.Key key) {
        JWTAuthContextInfo expected = new JWTAuthContextInfo(key.secret(), ISSUER);
        expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        expected.setExpGracePeriodSecs(0);
        expected.setRequiredClaims(Set.of("sub", SESSION));
        return expected;
    }

    private static boolean hasExpired(Throwable refused) {
        return refused.getCause() instanceof InvalidJwtException invalid && invalid.hasExpired();
    }

    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(DigestUtils.sha256(token));
    }
}
