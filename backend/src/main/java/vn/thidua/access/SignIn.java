package vn.thidua.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.audit.Trail;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Signing in with a name and a password. A wrong name, a wrong password and a locked account are answered alike and take as long. */
@ApplicationScoped
class SignIn {

    private final Jdbi jdbi;
    private final Throttle throttle;
    private final Passwords passwords;
    private final SessionTokens sessionTokens;
    private final AccessSettings settings;
    private final Trail trail;

    SignIn(
            Jdbi jdbi,
            Throttle throttle,
            Passwords passwords,
            SessionTokens sessionTokens,
            AccessSettings settings,
            Trail trail) {
        this.jdbi = jdbi;
        this.throttle = throttle;
        this.passwords = passwords;
        this.sessionTokens = sessionTokens;
        this.settings = settings;
        this.trail = trail;
    }

    private record Found(UUID id, String username, String hash, boolean active) {}

    /** Not one transaction: the connection goes back while the password is worked on. */
    Issued signIn(Credentials credentials, String address, String userAgent) {
        if (!settings.localPasswords()) {
            throw Problem.of(ProblemCode.PASSWORDS_OFF);
        }
        String name = credentials.username().toLowerCase(Locale.ROOT);
        Throttle.Attempt attempt = throttle.begin(name, address);
        Found found = find(name);
        boolean right = passwords.matches(credentials.password(), found == null ? null : found.hash());
        if (!right || !found.active()) {
            refused(found, right ? "LOCKED" : "WRONG");
            throw Problem.of(ProblemCode.WRONG_CREDENTIALS);
        }
        throttle.succeeded(attempt);
        return QuarkusTransaction.requiringNew()
                .call(() -> sessionTokens.start(found.id(), found.username(), "PASSWORD", userAgent));
    }

    /** What was typed as the name of nobody is not kept: it may well be a password. */
    private void refused(Found found, String because) {
        trail.refused(
                "SIGN_IN",
                SubjectType.ACCOUNT,
                found == null ? null : found.id(),
                found == null ? null : found.username(),
                Map.of("code", ProblemCode.WRONG_CREDENTIALS.name(), "because", found == null ? "UNKNOWN" : because));
    }

    private Found find(String username) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, username, password_hash, state = 'ACTIVE' as active from account where username = :username")
                .bind("username", username)
                .map((row, context) -> new Found(
                        Rows.id(row, "id"),
                        row.getString("username"),
                        row.getString("password_hash"),
                        row.getBoolean("active")))
                .findOne()
                .orElse(null));
    }
}
