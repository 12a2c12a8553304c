package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What administrators do with accounts. */
@ApplicationScoped
class KeepAccounts {

    private final Accounts accounts;
    private final AccountReach reach;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Actor actor;
    private final Trail trail;
    private final Event<Callers.Changed> changed;
    private final Jdbi jdbi;

    KeepAccounts(
            Accounts accounts,
            AccountReach reach,
            Passwords passwords,
            Sessions sessions,
            Actor actor,
            Trail trail,
            Event<Callers.Changed> changed,
            Jdbi jdbi) {
        this.accounts = accounts;
        this.reach = reach;
        this.passwords = passwords;
        this.sessions = sessions;
        this.actor = actor;
        this.trail = trail;
        this.changed = changed;
        this.jdbi = jdbi;
    }

    @Transactional
    AccountView create(AccountDraft draft) {
        actor.require(Permission.ACCOUNT_EDIT);
        if (accounts.count("username", draft.username()) > 0) {
            throw Problem.of(
                    ProblemCode.ALREADY_EXISTS, java.util.List.of(Violation.at("/username", ViolationCode.TAKEN)));
        }
        requirePerson(draft.personId());
        String password = PasswordRules.random();
        Account account =
                Account.open(draft.username(), draft.displayName(), draft.personId(), passwords.hash(password));
        accounts.persistAndFlush(account);
        record(
                "ACCOUNT_CREATED",
                account,
                Map.of("username", account.username(), "displayName", account.displayName()));
        return accounts.view(account.id()).with(password);
    }

    @Transactional
    AccountView change(UUID id, String ifMatch, AccountChange change) {
        Account account = checked(id, ifMatch);
        requirePerson(change.personId());
        Map<String, ?> content = Map.of("from", account.displayName(), "to", change.displayName());
        account.change(change.displayName(), change.personId(), accounts.sight(id));
        return done("ACCOUNT_CHANGED", account, content);
    }

    @Transactional
    AccountView resetPassword(UUID id, String ifMatch) {
        Account account = checked(id, ifMatch);
        refuseOwn(id);
        String password = PasswordRules.random();
        account.resetPassword(passwords.hash(password), accounts.sight(id));
        sessions.revokeAll(id, null, "PASSWORD_RESET");
        return done("ACCOUNT_PASSWORD_RESET", account, Map.of()).with(password);
    }

    @Transactional
    AccountView lock(UUID id, String ifMatch, String reason) {
        reach.lockAdministrators();
        Account account = checked(id, ifMatch);
        refuseOwn(id);
        refuseLast(reach.leftAlone(id));
        account.lock(accounts.sight(id));
        sessions.revokeAll(id, null, "LOCKED");
        return done("ACCOUNT_LOCKED", account, Map.of("reason", reason));
    }

    @Transactional
    AccountView unlock(UUID id, String ifMatch) {
        Account account = checked(id, ifMatch);
        account.unlock(accounts.sight(id));
        return done("ACCOUNT_UNLOCKED", account, Map.of());
    }

    private Account checked(UUID id, String ifMatch) {
        Account account = accounts.forEdit(id);
        Etag.check(ifMatch, account.version());
        return account;
    }

    private AccountView done(String what, Account account, Map<String, ?> content) {
        accounts.flush();
        changed.fire(new Callers.Changed(account.id()));
        record(what, account, content);
        return accounts.view(account.id());
    }

    private void record(String what, Account account, Map<String, ?> content) {
        trail.done(new Happening(what, SubjectType.ACCOUNT, account.id(), account.username(), null, content));
    }

    private void refuseOwn(UUID id) {
        if (id.equals(actor.accountId())) {
            throw Problem.of(ProblemCode.OWN_ACCOUNT);
        }
    }

    static void refuseLast(java.util.List<String> leftAlone) {
        if (!leftAlone.isEmpty()) {
            throw Problem.of(ProblemCode.LAST_ADMIN, String.join(", ", leftAlone));
        }
    }

    private void requirePerson(UUID personId) {
        if (personId != null && !exists(personId)) {
            throw Problem.invalid("/personId", ViolationCode.NOT_FOUND);
        }
    }

    private boolean exists(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from person where id = :id and merged_into_id is null)")
                .bind("id", personId)
                .mapTo(Boolean.class)
                .one());
    }
}
