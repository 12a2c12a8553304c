package vn.thidua.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;

/** The programs of other systems, as {@code integration} keeps them: what every request with a client's token asks. */
public interface ClientDirectory {

    /**
     * A client that may act.
     *
     * @param accountId the service account it acts through
     * @param scopes what it may be let in for
     */
    record Standing(UUID accountId, Set<Permission> scopes) {}

    /** Nobody when it was revoked, has expired, or was never there; looked up each time, so that revocation is at once. */
    Optional<Standing> standing(UUID clientId);

    /** @throws Problem {@code ADDRESS_NOT_ALLOWED}, or {@code RATE_LIMITED} with the seconds to wait */
    void admit(UUID clientId, String address);
}
