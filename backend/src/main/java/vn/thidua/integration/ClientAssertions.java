package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import vn.thidua.platform.http.PublicAddress;

/** Assertions that a client signs with its private key (RFC 7523): each is good once, for a few minutes, and for this token endpoint alone. */
@Singleton
class ClientAssertions {

    private static final Logger LOG = Logger.getLogger(ClientAssertions.class);

    private static final int LONGEST_MINUTES = 10;
    private static final int SKEW_SECONDS = 30;
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384);

    private final Jdbi jdbi;
    private final PublicAddress address;

    ClientAssertions(Jdbi jdbi, PublicAddress address) {
        this.jdbi = jdbi;
        this.address = address;
    }

    /** Whom it claims to be of, before anything is verified; null when it cannot be read. */
    String subject(String assertion) {
        try {
            return new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build()
                    .processToClaims(assertion)
                    .getSubject();
        } catch (InvalidJwtException | MalformedClaimException unreadable) {
            return null;
        }
    }

    boolean proves(UUID clientId, String assertion) {
        try {
            JwtClaims claims = verified(clientId, assertion);
            return use(
                    clientId,
                    claims.getJwtId(),
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
        } catch (InvalidJwtException refused) {
            // By their numbers (jose4j's ErrorCodes): the words hold the assertion itself.
            LOG.infof("an assertion of client %s was refused: %s", clientId, codes(refused));
            return false;
        } catch (MalformedClaimException refused) {
            return false;
        }
    }

    private static List<Integer> codes(InvalidJwtException refused) {
        return refused.getErrorDetails().stream()
                .map(ErrorCodeValidator.Error::getErrorCode)
                .toList();
    }

    private JwtClaims verified(UUID clientId, String assertion) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys(clientId)))
                .setJwsAlgorithmConstraints(ALGORITHMS)
                .setExpectedIssuer(true, clientId.toString())
                .setExpectedSubject(clientId.toString())
                .setExpectedAudience(true, address.of("/api/v1/token"), address.of(""))
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setRequireJwtId()
                .build()
                .processToClaims(assertion);
    }

    private List<JsonWebKey> keys(UUID clientId) {
        return ClientKeys.parse(jdbi.withHandle(handle -> handle.createQuery("select jwks from client where id = :id")
                .bind("id", clientId)
                .mapTo(String.class)
                .findOne()
                .orElse(null)));
    }

    /** Whether it is the first time; on any instance. */
    private boolean use(UUID clientId, String jwtId, Instant expiresAt) {
        return jdbi.inTransaction(handle -> {
            handle.execute("delete from client_assertion where expires_at < now() - interval '2 minutes'");
            return handle.createUpdate("insert into client_assertion (client_id, digest, expires_at)"
                                    + " values (:client, :digest, :until) on conflict do nothing")
                            .bind("client", clientId)
                            .bind("digest", DigestUtils.sha256(jwtId))
                            .bind("until", OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC))
                            .execute()
                    > 0;
        });
    }
}
