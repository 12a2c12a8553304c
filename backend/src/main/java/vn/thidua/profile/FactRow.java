package vn.thidua.profile;

import java.util.UUID;

/**
 * A fact as it is kept.
 *
 * @param holderId the record of a person, or the unit, under which it was written
 * @param value JSON, with the id of the fact
 */
record FactRow(UUID holderId, KeptFactKind kind, String value) {}
