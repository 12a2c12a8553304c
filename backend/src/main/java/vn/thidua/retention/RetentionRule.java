package vn.thidua.retention;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/**
 * How long dossiers of a level are kept.
 *
 * @param years null for ever
 */
record RetentionRule(UUID id, RetentionLevel level, Integer years) {

    private static final int LAST_DAY = 31;

    boolean isPermanent() {
        return years == null;
    }

    /** Counted from the end of the year in which it was closed; null for ever. */
    LocalDate keepUntil(LocalDate closedOn) {
        return isPermanent() ? null : LocalDate.of(closedOn.getYear() + years, Month.DECEMBER, LAST_DAY);
    }

    /** What was closed before this day is due; null where nothing ever is. */
    LocalDate dueBefore(LocalDate today) {
        return isPermanent() ? null : LocalDate.of(today.getYear() - years, Month.JANUARY, 1);
    }
}
