package vn.thidua.organization;

import java.util.UUID;

/**
 * A unit whose heir another is: the unit itself is the first of its line.
 *
 * @param heirId the unit that was asked about
 */
public record Predecessor(UUID heirId, UUID id) {}
