package vn.thidua.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.platform.lifecycle.Holder;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Whoever makes this request, with what they may do where, today. Inject it; for a request without login {@link #isSignedIn()} is false and
 * nothing is allowed.
 */
public interface Actor extends Holder, CurrentAccount {

    /**
     * @param role what the account is
     * @param unitId over which unit, and all that this unit reaches
     */
    record Grant(Role role, UUID unitId) {}

    List<Grant> grants();

    /** Who of the workforce the account belongs to; null when to nobody. */
    UUID personId();

    /** The client that makes this request; null when a person does. */
    UUID clientId();

    /** Whether whoever asks was let in for this: people for all that their roles give, a client for its scopes. */
    boolean within(Permission permission);

    /** Whether the permission comes with the grant. */
    default boolean carries(Grant grant, Permission permission) {
        return permission.roles().contains(grant.role()) && within(permission);
    }

    /** The reader's language. */
    Locale locale();

    /** Whether the unit lies within reach of a grant that carries the permission. */
    @Override
    boolean may(Permit permit, UUID unitId);

    /** Whether any grant at all reaches the unit. */
    boolean reaches(UUID unitId);

    /** Where one grant carries all of these permissions, for lists. */
    default Scope scope(Permission... together) {
        return new Scope(grants().stream()
                .filter(grant -> Arrays.stream(together).allMatch(permission -> carries(grant, permission)))
                .map(Grant::unitId)
                .distinct()
                .toArray(UUID[]::new));
    }

    /**
     * As {@link #scope}, where there must be one.
     *
     * @throws Problem {@code NOT_ALLOWED} when no grant carries them all
     */
    default Scope requireScope(Permission... together) {
        Scope scope = scope(together);
        if (scope.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        return scope;
    }

    /** Whether the permission is held over any unit. */
    default boolean mayAnywhere(Permission permission) {
        return !scope(permission).isEmpty();
    }

    /**
     * Refuses what is not allowed.
     *
     * @throws Problem {@code NOT_FOUND} when no grant reaches the unit, {@code NOT_ALLOWED} when one does but not with this
     *     permission
     */
    void require(Permission permission, UUID unitId);

    /** As {@link #require}, for what belongs to no unit: held over any unit, it is held. */
    void require(Permission permission);

    default Set<Permission> permissions() {
        Set<Role> roles =
                grants().stream().map(Grant::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return Arrays.stream(Permission.values())
                .filter(permission ->
                        within(permission) && permission.roles().stream().anyMatch(roles::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
