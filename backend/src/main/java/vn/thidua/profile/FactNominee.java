package vn.thidua.profile;

import java.util.UUID;

/**
 * Of whom something is kept.
 *
 * @param personId their living record; null for a unit
 * @param unitId whose business it is: the unit itself, or where the person stands or stood last; null of somebody who never stood anywhere
 */
record FactNominee(UUID personId, UUID collectiveId, UUID unitId, String name) {}
