package vn.thidua.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long sign-in lasts and how guessing is slowed; the defaults are meant to be kept. */
@ConfigMapping(prefix = "thidua.access")
public interface AccessSettings {

    /** How long an access token is good without a look at its refresh token. */
    @WithDefault("10M")
    Duration accessTokenLifetime();

    /** The longest a session lasts: a working day. */
    @WithDefault("12H")
    Duration sessionLifetime();

    /** A session that is not refreshed for so long has ended. */
    @WithDefault("2H")
    Duration sessionIdle();

    /** How long after its use a refresh token still works: two tabs that wake at once. */
    @WithDefault("10S")
    Duration refreshGrace();

    /** After so long a new signing key is made. */
    @WithDefault("30D")
    Duration signingKeyLifetime();

    /** Failures older than this are forgotten. */
    @WithDefault("15M")
    Duration failureWindow();

    /** So many failures of one name from one address. */
    @WithDefault("5")
    int failuresPerNameAndAddress();

    /** So many failures of one name from anywhere: higher, since a stranger must not lock a name with a few guesses. */
    @WithDefault("30")
    int failuresPerName();

    /** So many failures from one address: higher, since an office shares one. */
    @WithDefault("60")
    int failuresPerAddress();

    /** Whether accounts of this system may sign in with a password; switch off when an OpenID Connect issuer does it all. */
    @WithDefault("true")
    boolean localPasswords();

    /** The external issuer's side; it is switched on by {@code quarkus.oidc.*}, see deploy/README.md. */
    External external();

    /** How the accounts of an OpenID Connect issuer find theirs here. */
    interface External {

        /** The claim that holds the user name, looked at once: from then on the issuer's subject counts. */
        @WithDefault("preferred_username")
        String nameClaim();

        /** What the button at sign-in calls the issuer; a general name when empty. */
        Optional<String> name();
    }
}
