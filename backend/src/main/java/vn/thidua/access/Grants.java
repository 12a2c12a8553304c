package vn.thidua.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code account_grant}: who holds which role over which unit, from when to when. */
@Singleton
class Grants {

    private static final String COLUMNS = "g.id, g.role, lower(g.valid) as valid_from, upper(g.valid) as valid_until,"
            + " u.id as unit_id, u.code as unit_code, u.name as unit_name";

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Grants(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** What the account holds today. */
    List<GrantView> today(UUID accountId) {
        return of(accountId, "g.valid @> cast(:today as date)");
    }

    /** What the account holds today or will. */
    List<GrantView> standing(UUID accountId) {
        return of(accountId, "coalesce(upper(g.valid) > cast(:today as date), true)");
    }

    /** Whose grant it is, and whether it was revoked. */
    record Held(UUID accountId, String username, boolean revoked) {}

    /** Held until the end of the transaction, so that two do not revoke it both. */
    Optional<Held> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select g.account_id, a.username, g.revoked_at is not null as revoked"
                                + " from account_grant g join account a on a.id = g.account_id where g.id = :id for update of g")
                .bind("id", id)
                .map((row, context) ->
                        new Held(Rows.id(row, "account_id"), row.getString("username"), row.getBoolean("revoked")))
                .findOne());
    }

    Optional<GrantView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from account_grant g join unit_now u on u.id = g.unit_id where g.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    UUID insert(UUID accountId, Role role, UUID unitId, LocalDate from, LocalDate to, UUID by) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into account_grant (id, account_id, role, unit_id, valid, recorded_by)"
                                + " values (:id, :account, :role, :unit, daterange(:from, :until), :by)")
                .bind("id", id)
                .bind("account", accountId)
                .bind("role", role.name())
                .bind("unit", unitId)
                .bind("from", from)
                .bind("until", to == null ? null : to.plusDays(1))
                .bind("by", by)
                .execute());
        return id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void revoke(UUID id, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update account_grant set revoked_at = now(), revoked_because = :reason where id = :id")
                .bind("id", id)
                .bind("reason", reason)
                .execute());
    }

    private List<GrantView> of(UUID accountId, String when) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from account_grant g join unit_now u on u.id = g.unit_id"
                        + " where g.account_id = :account and g.revoked_at is null and " + when
                        + " order by lower(g.valid), g.id")
                .bind("account", accountId)
                .bind("today", clock.today())
                .map((row, context) -> read(row))
                .list());
    }

    private static GrantView read(ResultSet row) throws SQLException {
        return new GrantView(
                Rows.id(row, "id"),
                Rows.constant(row, "role", Role.class),
                new UnitRef(Rows.id(row, "unit_id"), row.getString("unit_code"), row.getString("unit_name")),
                Rows.date(row, "valid_from"),
                Rows.lastDay(row, "valid_until"));
    }
}
