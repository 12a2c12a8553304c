package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.Ids;

/**
 * In which unit somebody is what, between two days.
 *
 * @param id of the row; what was wrong is superseded by another row
 * @param until first day not included; null when it goes on
 */
record Membership(
        UUID id,
        UUID personId,
        UUID unitId,
        String position,
        PositionGroup positionGroup,
        boolean directWorker,
        LocalDate from,
        LocalDate until) {

    static Membership of(UUID personId, MembershipDraft draft) {
        return new Membership(
                Ids.next(),
                personId,
                draft.unitId(),
                draft.position(),
                draft.positionGroup(),
                Boolean.TRUE.equals(draft.directWorker()),
                draft.from(),
                draft.to() == null ? null : draft.to().plusDays(1));
    }

    Membership lastingTo(LocalDate lastDay) {
        return new Membership(
                Ids.next(), personId, unitId, position, positionGroup, directWorker, from, lastDay.plusDays(1));
    }
}
