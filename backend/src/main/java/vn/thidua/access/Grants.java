package vn.thidua.access;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code account_grant}: who holds which role over which unit, from when to when. */
@Singleton
class Grants {

    private static final String COLUMNS = "g.id, g.role, lower(g.valid) as valid_from, upper(g.valid) as valid_until,"
            + " u.id as unit_id, u.code as unit_code, (select s.name from unit_state s where s.unit_id = u.id and s.superseded_at is null"
            + " order by (s.valid @> cast(:today as date)) desc, lower(s.valid) desc limit 1) as unit_name";

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

    private List<GrantView> of(UUID accountId, String when) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from account_grant g join unit u on u.id = g.unit_id"
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
                new UnitName(Rows.id(row, "unit_id"), row.getString("unit_code"), row.getString("unit_name")),
                Rows.date(row, "valid_from"),
                Rows.lastDay(row, "valid_until"));
    }
}
