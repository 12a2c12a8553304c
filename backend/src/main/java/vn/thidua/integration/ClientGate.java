package vn.thidua.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.ClientDirectory;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** Looks at a client on every request: that it stands today, comes from where it may, and not too often. */
@ApplicationScoped
class ClientGate implements ClientDirectory {

    private final Jdbi jdbi;
    private final BusinessClock clock;
    private final RateLimits limits;
    private final CurrentClient current;

    ClientGate(Jdbi jdbi, BusinessClock clock, RateLimits limits, CurrentClient current) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.limits = limits;
        this.current = current;
    }

    @Override
    public Optional<Standing> standing(UUID clientId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select account_id, scopes, addresses, requests_per_minute from client"
                                + " where id = :id and state = 'ACTIVE' and (expires_on is null or expires_on >= cast(:today as date))")
                .bind("id", clientId)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .findOne());
    }

    private Standing read(ResultSet row) throws SQLException {
        current.set(Rows.texts(row, "addresses"), row.getInt("requests_per_minute"));
        Set<Permission> scopes =
                Rows.texts(row, "scopes").stream().map(Permission::valueOf).collect(Collectors.toSet());
        return new Standing(Rows.id(row, "account_id"), scopes);
    }

    @Override
    public void admit(UUID clientId, String address) {
        requireAllowed(address);
        RateLimits.Left left = limits.take(clientId, current.requestsPerMinute());
        current.setLeft(left);
        if (!left.allowed()) {
            throw Problem.of(ProblemCode.RATE_LIMITED, left.retrySeconds());
        }
    }

    /** That whoever is looked up by {@link #standing} may come from there. */
    void requireAllowed(String address) {
        List<String> allowed = current.addresses();
        if (!allowed.isEmpty()) {
            InetAddress from = InetAddress.ofLiteral(address.replaceAll("%.*$", ""));
            if (allowed.stream().map(AddressRange::parse).noneMatch(range -> range.holds(from))) {
                throw Problem.of(ProblemCode.ADDRESS_NOT_ALLOWED);
            }
        }
    }
}
