package vn.thidua.access;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.time.BusinessClock;

/** The accounts that programs act through: grants like everybody's, so that one scope predicate holds for all, and no way to sign in. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class ServiceAccounts {

    private static final String REASON = "CLIENT";

    private final Accounts accounts;
    private final Grants grants;
    private final Actor actor;
    private final BusinessClock clock;
    private final Jdbi jdbi;
    private final Event<Callers.Changed> changed;

    ServiceAccounts(
            Accounts accounts,
            Grants grants,
            Actor actor,
            BusinessClock clock,
            Jdbi jdbi,
            Event<Callers.Changed> changed) {
        this.accounts = accounts;
        this.grants = grants;
        this.actor = actor;
        this.clock = clock;
        this.jdbi = jdbi;
        this.changed = changed;
    }

    /** @param id for the account; the caller has looked whether these roles over the unit are its to give */
    public void open(UUID id, String displayName, Set<Role> roles, UUID unitId) {
        accounts.persistAndFlush(Account.ofService(id, displayName));
        roles.forEach(role -> give(id, role, unitId));
    }

    public void change(UUID id, String displayName, Set<Role> roles, UUID unitId) {
        accounts.findById(id).renameService(displayName);
        List<GrantView> held = grants.standing(id);
        held.stream()
                .filter(grant -> !roles.contains(grant.role()))
                .forEach(grant -> grants.revoke(grant.id(), REASON));
        roles.stream()
                .filter(role -> held.stream().noneMatch(grant -> grant.role() == role))
                .forEach(role -> give(id, role, unitId));
        changed.fire(new Callers.Changed(id));
    }

    public void close(UUID id) {
        accounts.findById(id).closeService();
        grants.standing(id).forEach(grant -> grants.revoke(grant.id(), REASON));
        changed.fire(new Callers.Changed(id));
    }

    /** The units of its grants that carry any of the permissions, for what is done for it while it does not ask. */
    public UUID[] roots(UUID id, Set<Permission> permissions) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct g.unit_id from account_grant g join account a on a.id = g.account_id and a.state = 'ACTIVE'"
                                + " where g.account_id = :id and g.revoked_at is null and g.valid @> cast(:today as date)"
                                + " and g.role = any(:roles)")
                .bind("id", id)
                .bind("today", clock.today())
                .bindArray(
                        "roles",
                        String.class,
                        permissions.stream()
                                .flatMap(permission -> permission.roles().stream())
                                .map(Role::name)
                                .distinct()
                                .toArray())
                .mapTo(UUID.class)
                .list()
                .toArray(UUID[]::new));
    }

    private void give(UUID id, Role role, UUID unitId) {
        grants.insert(id, role, unitId, clock.today(), null, actor.isSignedIn() ? actor.accountId() : null);
    }
}
