package vn.thidua.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/**
 * Sessions and grants as they stand, asked at every request and kept for three seconds: so long may a revocation on another instance take.
 * A change made on this instance drops what it concerns at once, after its commit.
 */
@Singleton
class Callers {

    private static final Duration KEPT = Duration.ofSeconds(3);
    private static final String COLUMNS =
            "a.id, a.username, a.display_name, a.person_id, a.must_change_password, g.role, g.unit_id";
    private static final String GRANTS =
            " left join account_grant g on g.account_id = a.id and g.revoked_at is null and g.valid @> cast(:today as date)";

    private final Cache<UUID, Optional<Caller>> bySession =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).build();
    private final Cache<UUID, Optional<Caller>> byAccount =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).build();
    private final Jdbi jdbi;
    private final BusinessClock clock;

    Callers(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Something about an account has changed: its state, its grants, its sessions. Fire it inside the transaction that changes it. */
    record Changed(UUID accountId) {}

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
        bySession
                .asMap()
                .values()
                .removeIf(kept -> kept.map(caller -> caller.accountId().equals(changed.accountId()))
                        .orElse(true));
        byAccount.invalidate(changed.accountId());
    }

    /** Who works in the session; nobody when it was revoked, has ended, or the account is locked. */
    Optional<Caller> ofSession(UUID sessionId) {
        return bySession.get(
                sessionId,
                id -> find(
                        "select " + COLUMNS + " from session s join account a on a.id = s.account_id" + GRANTS
                                + " where s.id = :id and s.revoked_at is null and s.expires_at > now() and a.state = 'ACTIVE'",
                        id,
                        id));
    }

    /** Who the account is, for callers that an external issuer vouches for, and for clients. */
    Optional<Caller> ofAccount(UUID accountId) {
        return byAccount.get(
                accountId,
                id -> find(
                        "select " + COLUMNS + " from account a" + GRANTS + " where a.id = :id and a.state = 'ACTIVE'",
                        id,
                        null));
    }

    private Optional<Caller> find(String sql, UUID id, UUID sessionId) {
        List<Caller> rows = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> read(row, sessionId))
                .list());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Actor.Grant> grants = new ArrayList<>();
        rows.forEach(row -> grants.addAll(row.grants()));
        Caller first = rows.getFirst();
        return Optional.of(new Caller(
                first.accountId(),
                first.username(),
                first.displayName(),
                first.personId(),
                first.mustChangePassword(),
                sessionId,
                null,
                Set.of(),
                List.copyOf(grants)));
    }

    /** One row a grant; an account without grants is one row without. */
    private static Caller read(ResultSet row, UUID sessionId) throws SQLException {
        Role role = Rows.constant(row, "role", Role.class);
        return new Caller(
                Rows.id(row, "id"),
                row.getString("username"),
                row.getString("display_name"),
                Rows.id(row, "person_id"),
                row.getBoolean("must_change_password"),
                sessionId,
                null,
                Set.of(),
                role == null ? List.of() : List.of(new Actor.Grant(role, Rows.id(row, "unit_id"))));
    }
}
