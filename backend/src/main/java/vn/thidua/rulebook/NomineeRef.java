package vn.thidua.rulebook;

import java.util.UUID;

/**
 * Somebody of whom facts are kept: a person or a unit. Of a household none are.
 *
 * @param id of the person or of the unit, by kind
 */
public record NomineeRef(NomineeKind kind, UUID id) {

    public static NomineeRef person(UUID id) {
        return new NomineeRef(NomineeKind.INDIVIDUAL, id);
    }

    public static NomineeRef unit(UUID id) {
        return new NomineeRef(NomineeKind.COLLECTIVE, id);
    }
}
