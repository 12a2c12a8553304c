package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/**
 * Which accounts an administrator reaches. An account stands in no unit; its standing roles do. It is seen by who reaches one of them, and changed
 * only by who reaches all of them: else the administrator of one department could reset the password of somebody who holds more elsewhere. One
 * without any role is everybody's to see.
 */
@Singleton
public class AccountReach {

    private static final String SEEN = seen("a.id");
    private static final String WHOLE =
            "not exists (select " + standing("a.id") + " and not " + Scope.predicate("g.unit_id") + ")";

    /** An administrator of {@code unit} other than the account: active, today, without an end. */
    private static final String OTHERS =
            "exists (select from account_grant o join account b on b.id = o.account_id and b.state = 'ACTIVE' and not b.service"
                    + " join unit_reach r on r.root_id = o.unit_id and r.unit_id = g.unit_id"
                    + " where o.role = 'ADMIN' and o.revoked_at is null and o.valid @> cast(:today as date) and upper_inf(o.valid)"
                    + " and o.account_id <> g.account_id)";

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    AccountReach(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    <T> Listing<T> limit(Listing<T> listing) {
        return bind(listing.where(SEEN));
    }

    /**
     * That an account is seen, as a condition on a column that holds its id; {@link #bind} gives what it names. One probe for each account: as two
     * questions, both would be answered for the whole table first.
     */
    public static String seen(String accountColumn) {
        return "coalesce((select bool_or(" + Scope.predicate("g.unit_id") + ") " + standing(accountColumn) + "), true)";
    }

    private static String standing(String accountColumn) {
        return "from account_grant g where g.account_id = " + accountColumn
                + " and g.revoked_at is null and coalesce(upper(g.valid) > cast(:today as date), true)";
    }

    /** Who asks, and today, for {@link #seen}. */
    public <T> Listing<T> bind(Listing<T> listing) {
        return listing.bind("scope", actor.scope(Permission.ACCOUNT_READ).roots())
                .bind("today", clock.today());
    }

    /** @throws Problem {@code NOT_FOUND} */
    void requireSeen(UUID accountId) {
        if (!holds(SEEN, accountId, Permission.ACCOUNT_READ)) {
            throw Problem.notFound();
        }
    }

    boolean mayEdit(UUID accountId) {
        return actor.mayAnywhere(Permission.ACCOUNT_EDIT) && holds(WHOLE, accountId, Permission.ACCOUNT_EDIT);
    }

    private boolean holds(String predicate, UUID accountId, Permission permission) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + predicate + " from account a where a.id = :id")
                .bind("id", accountId)
                .bind("today", clock.today())
                .bindArray(
                        "scope", UUID.class, (Object[]) actor.scope(permission).roots())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    /** Names of units that nobody would administer without this account; one at a time, so that two do not drop each other. */
    List<String> leftAlone(UUID accountId) {
        return leftAlone("g.account_id = :id", accountId);
    }

    List<String> leftAloneByGrant(UUID grantId) {
        return leftAlone("g.id = :id", grantId);
    }

    private List<String> leftAlone(String which, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select u.name from account_grant g join unit_now u on u.id = g.unit_id where " + which
                                + " and g.role = 'ADMIN' and g.revoked_at is null and g.valid @> cast(:today as date) and not "
                                + OTHERS)
                .bind("id", id)
                .bind("today", clock.today())
                .mapTo(String.class)
                .list());
    }

    /** Before looking who else there is; until the end of the transaction. */
    void lockAdministrators() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('account_admin'))"));
    }
}
