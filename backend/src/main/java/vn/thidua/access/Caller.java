package vn.thidua.access;

import java.util.List;
import java.util.UUID;

/**
 * An account at work: who it is and what it holds today.
 *
 * @param personId null of an account that belongs to nobody in the workforce
 * @param sessionId null when an external issuer vouches for the caller: that issuer keeps the session
 */
record Caller(
        UUID accountId,
        String username,
        String displayName,
        UUID personId,
        boolean mustChangePassword,
        UUID sessionId,
        List<Actor.Grant> grants) {}
