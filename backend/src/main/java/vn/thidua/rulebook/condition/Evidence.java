package vn.thidua.rulebook.condition;

import java.util.UUID;
import vn.thidua.rulebook.fact.Sourced;

/**
 * A fact that a finding rests on.
 *
 * @param id of the record; null when the fact was given inline
 */
public record Evidence(FactKind fact, UUID id, Reason reason) {

    static Evidence of(FactKind fact, Sourced source, Reason reason) {
        return new Evidence(fact, source.id(), reason);
    }

    static Evidence of(FactKind fact, Reason reason) {
        return new Evidence(fact, null, reason);
    }
}
