package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;

/** Real sessions and real tokens, without the cost of a password. */
@Singleton
public class SessionsForTests {

    private final Jdbi jdbi;
    private final AccessTokens tokens;
    private final Passwords passwords;

    SessionsForTests(Jdbi jdbi, AccessTokens tokens, Passwords passwords) {
        this.jdbi = jdbi;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    /** Gives the account a password, as if it had chosen it. */
    public void password(UUID accountId, String password) {
        String hash = passwords.hash(password);
        jdbi.useHandle(handle -> handle.execute("update account set password_hash = ? where id = ?", hash, accountId));
    }

    /** An access token of a new session of the account. */
    public String token(UUID accountId) {
        UUID session = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("insert into session (id, account_id, expires_at)"
                        + " values (:id, :account, now() + interval '1 hour')")
                .bind("id", session)
                .bind("account", accountId)
                .execute());
        return tokens.issue(accountId, session);
    }
}
