package vn.thidua.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Roles given and taken away. The unit is what must be within reach; over the account, it is enough to see it. */
@ApplicationScoped
class GiveRoles {

    private final Accounts accounts;
    private final Grants grants;
    private final AccountReach reach;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;
    private final Event<Callers.Changed> changed;

    GiveRoles(
            Accounts accounts,
            Grants grants,
            AccountReach reach,
            Actor actor,
            BusinessClock clock,
            Trail trail,
            Event<Callers.Changed> changed) {
        this.accounts = accounts;
        this.grants = grants;
        this.reach = reach;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
        this.changed = changed;
    }

    @Transactional
    GrantView give(UUID accountId, GrantDraft draft) {
        AccountView account = accounts.view(accountId);
        actor.require(Permission.ACCOUNT_EDIT, draft.unitId());
        if (account.state() != AccountState.ACTIVE) {
            throw Problem.of(ProblemCode.WRONG_STATE, account.state(), AccountState.Action.GRANT);
        }
        LocalDate from = draft.from() == null ? clock.today() : draft.from();
        if (draft.to() != null && draft.to().isBefore(from)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
        UUID id = grants.insert(accountId, draft.role(), draft.unitId(), from, draft.to(), actor.accountId());
        GrantView given = grants.find(id).orElseThrow();
        Map<String, Object> content =
                new HashMap<>(Map.of("role", given.role(), "unit", given.unit().name(), "from", from));
        if (draft.to() != null) {
            content.put("to", draft.to());
        }
        record("ROLE_GIVEN", accountId, account.username(), given, content);
        return given;
    }

    @Transactional
    void revoke(UUID grantId, String reason) {
        reach.lockAdministrators();
        Grants.Held held = grants.lock(grantId).orElseThrow(Problem::notFound);
        GrantView grant = grants.find(grantId).orElseThrow();
        actor.require(Permission.ACCOUNT_EDIT, grant.unit().id());
        if (held.revoked()) {
            throw Problem.of(ProblemCode.WRONG_STATE, "REVOKED", "REVOKE");
        }
        KeepAccounts.refuseLast(reach.leftAloneByGrant(grantId));
        grants.revoke(grantId, reason);
        record(
                "ROLE_REVOKED",
                held.accountId(),
                held.username(),
                grant,
                Map.of("role", grant.role(), "unit", grant.unit().name(), "reason", reason));
    }

    private void record(String what, UUID accountId, String username, GrantView grant, Map<String, ?> content) {
        changed.fire(new Callers.Changed(accountId));
        trail.done(new Happening(
                what, SubjectType.ACCOUNT, accountId, username, grant.unit().id(), content));
    }
}
