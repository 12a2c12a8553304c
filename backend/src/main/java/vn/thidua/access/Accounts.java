package vn.thidua.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code account}, as far as administrators are concerned. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final Jdbi jdbi;
    private final Listings listings;
    private final AccountReach reach;
    private final Grants grants;
    private final Actor actor;
    private final BusinessClock clock;

    Accounts(Jdbi jdbi, Listings listings, AccountReach reach, Grants grants, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.grants = grants;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<AccountItem> listing(String q, AccountState state, Role role) {
        Listing<AccountItem> listing = listings.of(
                        AccountItem.COLUMNS,
                        "account a",
                        "left join person p on p.id = a.person_id",
                        "a.id",
                        AccountItem::read)
                .where("a.state = :state", "state", state == null ? null : state.name())
                .where(
                        "(select true from account_grant w where w.account_id = a.id and w.role = :role and w.revoked_at is null"
                                + " and w.valid @> cast(:today as date) limit 1)",
                        "role",
                        role == null ? null : role.name())
                .search("a.search", q)
                .sortedBy(
                        SortKey.of("username", "a.username", "text"),
                        SortKey.of("createdAt", "a.created_at", "timestamptz"));
        return reach.limit(listing.where("not a.service")).first("username");
    }

    /** The account, for a change by this actor: unseen is not found, seen in part is not allowed. */
    Account forEdit(UUID id) {
        reach.requireSeen(id);
        if (!reach.mayEdit(id)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(Permission.ACCOUNT_EDIT, actor.locale()));
        }
        return find("id = ?1 and not service", id).firstResultOptional().orElseThrow(Problem::notFound);
    }

    /** How the actor sees it: what stands in the way of locking it. */
    AccountState.Sight sight(UUID id) {
        return new AccountState.Sight(
                id.equals(actor.accountId()), !reach.leftAlone(id).isEmpty());
    }

    Optional<Account> ofSubject(String externalSubject) {
        return find("externalSubject", externalSubject).firstResultOptional();
    }

    Optional<Account> unboundNamed(String username) {
        return find("username = ?1 and externalSubject is null and not service", username)
                .firstResultOptional();
    }

    AccountView view(UUID id) {
        reach.requireSeen(id);
        return read(id).orElseThrow(Problem::notFound);
    }

    private record Row(AccountItem item, long version) {}

    private Optional<AccountView> read(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AccountItem.COLUMNS + " from "
                        + AccountItem.FROM + " where a.id = :id and not a.service")
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> new Row(AccountItem.read(row), row.getLong("version")))
                .findOne()
                .map(row -> view(row.item(), row.version())));
    }

    private AccountView view(AccountItem item, long version) {
        boolean mayEdit = reach.mayEdit(item.id());
        return new AccountView(
                item.id(),
                item.username(),
                item.displayName(),
                item.person(),
                item.state(),
                item.mustChangePassword(),
                item.demonstration(),
                grants.standing(item.id()),
                version,
                AccountState.LIFECYCLE.actions(
                        sight(item.id()), item.state(), (permit, unit) -> mayEdit, null, actor.locale()),
                null);
    }
}
