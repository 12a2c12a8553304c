package vn.thidua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Callers that an OpenID Connect issuer vouches for. Quarkus verifies its tokens (keys, issuer, dates); here they are taken to an account of ours,
 * for the issuer knows who somebody is, never what they may do. An account is found by the issuer's subject; the very first time by its user
 * name, and bound.
 */
@Singleton
class ExternalIssuer {

    private static final Duration KEPT = Duration.ofSeconds(3);

    private final CurrentIdentityAssociation identities;
    private final Accounts accounts;
    private final Callers callers;
    private final CurrentCaller current;
    private final AccessSettings settings;
    private final Trail trail;
    private final boolean enabled;
    private final Optional<String> clientId;

    private final Cache<String, UUID> accountBySubject =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).build();

    ExternalIssuer(
            CurrentIdentityAssociation identities,
            Accounts accounts,
            Callers callers,
            CurrentCaller current,
            AccessSettings settings,
            Trail trail,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.client-id") Optional<String> clientId) {
        this.identities = identities;
        this.accounts = accounts;
        this.callers = callers;
        this.current = current;
        this.settings = settings;
        this.trail = trail;
        this.enabled = enabled;
        this.clientId = clientId;
    }

    /** Whether the token claims to be of somebody else than us; whether that is true, {@link #caller} finds out. */
    boolean issued(String token) {
        return enabled
                && TokenHeader.issuer(token)
                        .filter(issuer -> !issuer.equals(AccessTokens.ISSUER))
                        .isPresent();
    }

    /**
     * Who sent this request's bearer token.
     *
     * @throws Problem {@code TOKEN_INVALID}, {@code TOKEN_EXPIRED}, or {@code NO_ACCOUNT} for somebody whom only the issuer knows
     */
    Caller caller() {
        JsonWebToken claims = verified();
        if (!meantForUs(claims)) {
            throw Problem.of(ProblemCode.TOKEN_INVALID);
        }
        UUID account = accountBySubject.get(
                subject(claims),
                unknown -> QuarkusTransaction.requiringNew()
                        .call(() -> accountOf(claims).id()));
        return callers.ofAccount(account).orElseThrow(() -> Problem.of(ProblemCode.NO_ACCOUNT));
    }

    /**
     * Who came back from the issuer in a browser.
     *
     * @param withBearer whether a token was sent as well: this way is for browsers, which send none
     * @throws Problem {@code NOT_FOUND} where no issuer is configured, {@code TOKEN_INVALID} for a caller with a token
     * @throws UnauthorizedException for whoever has not been there yet: Quarkus answers it by the way to the issuer
     */
    JsonWebToken returned(boolean withBearer) {
        if (!enabled) {
            throw Problem.notFound();
        }
        if (withBearer) {
            throw Problem.of(ProblemCode.TOKEN_INVALID);
        }
        return claims().orElseThrow(UnauthorizedException::new);
    }

    private Optional<JsonWebToken> claims() {
        return identities.getDeferredIdentity().await().indefinitely().getPrincipal() instanceof JsonWebToken claims
                ? Optional.of(claims)
                : Optional.empty();
    }

    private JsonWebToken verified() {
        try {
            // An opaque token says nothing that could be checked here.
            return claims().orElseThrow(() -> Problem.of(ProblemCode.TOKEN_INVALID));
        } catch (AuthenticationFailedException refused) {
            throw Problem.of(hasExpired(refused) ? ProblemCode.TOKEN_EXPIRED : ProblemCode.TOKEN_INVALID);
        }
    }

    private static boolean hasExpired(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.hasExpired();
            }
        }
        return false;
    }

    /** A token that the issuer made for another application opens nothing here (RFC 9068: {@code aud}; some issuers name only {@code azp}). */
    private boolean meantForUs(JsonWebToken claims) {
        return clientId.isEmpty()
                || (claims.getAudience() != null && claims.getAudience().contains(clientId.get()))
                || clientId.get().equals(claims.getClaim("azp"));
    }

    private static String subject(JsonWebToken claims) {
        return claims.getIssuer() + "|" + claims.getSubject();
    }

    /**
     * The account of whom the claims speak. Within the caller's transaction.
     *
     * @throws Problem {@code NO_ACCOUNT}
     */
    Account accountOf(JsonWebToken claims) {
        String subject = subject(claims);
        return accounts.ofSubject(subject)
                .or(() -> unboundNamed(claims).map(found -> bind(found, subject)))
                .filter(found -> found.state() == AccountState.ACTIVE)
                .orElseThrow(() -> Problem.of(ProblemCode.NO_ACCOUNT));
    }

    private Optional<Account> unboundNamed(JsonWebToken claims) {
        return Optional.<Object>ofNullable(claims.getClaim(settings.external().nameClaim()))
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .flatMap(accounts::unboundNamed)
                .filter(found -> found.state() == AccountState.ACTIVE);
    }

    private Account bind(Account account, String subject) {
        account.vouchedFor(subject);
        accounts.flush();
        callers.ofAccount(account.id()).ifPresent(current::set);
        trail.done(new Happening(
                "ACCOUNT_BOUND",
                SubjectType.ACCOUNT,
                account.id(),
                account.username(),
                null,
                Map.of("subject", subject)));
        return account;
    }
}
