package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A post that somebody held, by their membership.
 *
 * @param parentKind of what the unit stands under; null when under nothing
 * @param to last day; null while it lasts
 */
public record HeldPost(
        UUID id, UUID personId, String position, UnitKind kind, UnitKind parentKind, LocalDate from, LocalDate to) {}
