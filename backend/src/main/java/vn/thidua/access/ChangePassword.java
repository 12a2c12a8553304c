package vn.thidua.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Choosing one's own password. All other sessions end: whoever knew the old one is out. */
@ApplicationScoped
class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final CurrentCaller current;
    private final Trail trail;
    private final Event<PasswordChanged> changed;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            CurrentCaller current,
            Trail trail,
            Event<PasswordChanged> changed) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.current = current;
        this.trail = trail;
        this.changed = changed;
    }

    /** Told inside the transaction. */
    record PasswordChanged(String username) {}

    /** Throttled as signing in is: a session left open must not become a place to guess. Not one transaction, see {@link SignIn}. */
    void change(PasswordChange change, String address) {
        Caller caller = current.get();
        Throttle.Attempt attempt = throttle.begin(caller.username(), address);
        if (!passwords.matches(change.currentPassword(), hashOf(caller.accountId()))) {
            trail.refused(
                    "CHANGE_PASSWORD",
                    SubjectType.ACCOUNT,
                    caller.accountId(),
                    caller.username(),
                    Map.of("code", ViolationCode.WRONG_PASSWORD.name()));
            throw Problem.invalid("/currentPassword", ViolationCode.WRONG_PASSWORD);
        }
        throttle.succeeded(attempt);
        PasswordRules.check(change.newPassword(), caller.username(), "/newPassword");
        if (change.newPassword().equals(change.currentPassword())) {
            throw Problem.invalid("/newPassword", ViolationCode.DUPLICATE);
        }
        String hash = passwords.hash(change.newPassword());
        QuarkusTransaction.requiringNew().run(() -> choose(caller, hash));
    }

    private String hashOf(UUID accountId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findById(accountId).passwordHash());
    }

    private void choose(Caller caller, String hash) {
        accounts.findById(caller.accountId()).choosePassword(hash);
        accounts.flush();
        int ended = sessions.revokeAll(caller.accountId(), caller.sessionId(), "PASSWORD_CHANGED");
        trail.done(new Happening(
                "PASSWORD_CHANGED",
                SubjectType.ACCOUNT,
                caller.accountId(),
                caller.username(),
                null,
                Map.of("otherSessionsEnded", ended)));
        changed.fire(new PasswordChanged(caller.username()));
    }
}
