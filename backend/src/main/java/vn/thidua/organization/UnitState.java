package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;

/**
 * What a unit is called and where it stands from one day to another.
 *
 * @param id of the row; a state that differs in anything is another row
 * @param until first day not included; null when open
 */
record UnitState(UUID id, Content content, LocalDate from, LocalDate until) {

    /** All of a state but its days. */
    record Content(
            UnitKind kind,
            String name,
            String shortName,
            String nameEn,
            boolean legalPersonality,
            UUID parentId,
            UUID overseerId,
            String source,
            Standing standing) {}

    static UnitState of(Content content, LocalDate from, LocalDate until) {
        return new UnitState(Ids.next(), content, from, until);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    UnitState endingBefore(LocalDate day) {
        return of(content, from, day);
    }

    UnitState startingOn(LocalDate day) {
        return of(content, day, until);
    }
}
