package vn.thidua.register;

import java.util.UUID;
import vn.thidua.rulebook.AwardRef;

/**
 * A title that the register holds for a period.
 *
 * @param holder the person's living record, or the collective
 * @param year of the achievement
 */
public record EarlierTitle(UUID holder, int year, UUID awardId, AwardRef award, AwardDecision decision) {

    /** Whose titles of which year are asked for. */
    public record Period(UUID holder, int year) {}
}
