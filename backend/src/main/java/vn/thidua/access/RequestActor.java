package vn.thidua.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Language;

/**
 * The {@link Actor} of the request under way; nobody where there is no request, as at first start or in a scheduled job. Not a singleton: filters are
 * made while the application is built, before there is a database, and a proxy waits.
 */
@ApplicationScoped
class RequestActor implements Actor {

    private final CurrentCaller current;
    private final Language language;
    private final Jdbi jdbi;

    RequestActor(CurrentCaller current, Language language, Jdbi jdbi) {
        this.current = current;
        this.language = language;
        this.jdbi = jdbi;
    }

    private Caller caller() {
        return Arc.container().requestContext().isActive() ? current.get() : null;
    }

    private Caller signedIn() {
        Caller caller = caller();
        if (caller == null) {
            throw Problem.of(ProblemCode.NOT_SIGNED_IN);
        }
        return caller;
    }

    @Override
    public boolean isSignedIn() {
        return caller() != null;
    }

    @Override
    public UUID accountId() {
        return signedIn().accountId();
    }

    @Override
    public String accountName() {
        return signedIn().displayName();
    }

    @Override
    public UUID personId() {
        return signedIn().personId();
    }

    @Override
    public UUID clientId() {
        Caller caller = caller();
        return caller == null ? null : caller.clientId();
    }

    @Override
    public boolean within(Permission permission) {
        Caller caller = caller();
        return caller != null && (caller.clientId() == null || caller.scopes().contains(permission));
    }

    @Override
    public List<Grant> grants() {
        Caller caller = caller();
        return caller == null ? List.of() : caller.grants();
    }

    @Override
    public Locale locale() {
        return Arc.container().requestContext().isActive() ? language.locale() : Language.VIETNAMESE;
    }

    @Override
    public boolean may(Permit permit, UUID unitId) {
        return permit instanceof Permission permission && unitId != null && holds(permission, rootsReaching(unitId));
    }

    @Override
    public boolean reaches(UUID unitId) {
        return unitId != null && !rootsReaching(unitId).isEmpty();
    }

    private boolean holds(Permission permission, Set<UUID> roots) {
        return grants().stream().anyMatch(grant -> carries(grant, permission) && roots.contains(grant.unitId()));
    }

    /** One look for all of the caller's grants, kept for the request: a page of actions asks about the same unit many times. */
    private Set<UUID> rootsReaching(UUID unitId) {
        UUID[] roots = grants().stream().map(Grant::unitId).distinct().toArray(UUID[]::new);
        return roots.length == 0 ? Set.of() : current.rootsReaching(unitId, unit -> look(unit, roots));
    }

    private Set<UUID> look(UUID unitId, UUID[] roots) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select root_id from unit_reach where unit_id = :unit and root_id = any(:roots)")
                .bind("unit", unitId)
                .bindArray("roots", UUID.class, (Object[]) roots)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
    }

    @Override
    public void require(Permission permission, UUID unitId) {
        signedIn();
        if (!reaches(unitId)) {
            throw Problem.notFound();
        }
        if (!may(permission, unitId)) {
            throw notAllowed(permission);
        }
    }

    @Override
    public void require(Permission permission) {
        signedIn();
        if (!mayAnywhere(permission)) {
            throw notAllowed(permission);
        }
    }

    /** Says in the reader's language which roles would do. */
    private Problem notAllowed(Permission permission) {
        if (!within(permission)) {
            return Problem.of(ProblemCode.OUTSIDE_SCOPES, permission.name());
        }
        return Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(permission, locale()));
    }
}
