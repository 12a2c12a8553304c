package vn.thidua.platform.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * One arrow of a lifecycle: from these states, by this action, to that state; who may, and what must hold.
 *
 * @param to null when the action leaves the state as it is
 */
public record Step<S extends Enum<S>, A extends Enum<A>, T>(
        Set<S> from, A action, S to, Permit permit, List<Condition<T>> conditions) {}
