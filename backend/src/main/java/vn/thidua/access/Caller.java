package vn.thidua.access;

import java.util.List;
import java.util.UUID;

/**
 * An account at work: who it is and what it holds today.
 *
 * @param sessionId null when an external issuer vouches for the caller: that issuer keeps the session
 */
record Caller(
        UUID accountId,
        String username,
        String displayName,
        boolean mustChangePassword,
        UUID sessionId,
        List<Actor.Grant> grants) {}
