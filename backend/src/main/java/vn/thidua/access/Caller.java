package vn.thidua.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An account at work: who it is and what it holds today.
 *
 * @param personId null of an account that belongs to nobody in the workforce
 * @param sessionId null when an external issuer vouches for the caller: that issuer keeps the session; and for a client
 * @param clientId null for people
 * @param scopes what a client was let in for; empty for people, who are let in for all that their roles give
 */
record Caller(
        UUID accountId,
        String username,
        String displayName,
        UUID personId,
        boolean mustChangePassword,
        UUID sessionId,
        UUID clientId,
        Set<Permission> scopes,
        List<Actor.Grant> grants) {

    Caller asClient(UUID client, Set<Permission> letInFor) {
        return new Caller(
                accountId, username, displayName, personId, mustChangePassword, null, client, letInFor, grants);
    }
}
