package vn.thidua.obligation;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;

/**
 * Something to be owed from now on.
 *
 * @param kind its wording is {@code obligation.KIND}, with the label as {0}
 * @param label the thing's own title, in its own language
 * @param creditorUnitId to whom; may be null
 * @param dueOn last day to do it; null when the law and the plan name none
 * @param debtorPersonId who of the unit, when it is this person and nobody else in the role; null otherwise
 * @param extendable whether the creditor set the day and may therefore give more time
 */
public record Debt(
        String kind,
        SubjectType subjectType,
        UUID subjectId,
        String label,
        UUID debtorUnitId,
        Role debtorRole,
        UUID creditorUnitId,
        LocalDate dueOn,
        UUID debtorPersonId,
        boolean extendable) {

    /** Owed by whoever has the role, on a day that stands. */
    public Debt(
            String kind,
            SubjectType subjectType,
            UUID subjectId,
            String label,
            UUID debtorUnitId,
            Role debtorRole,
            UUID creditorUnitId,
            LocalDate dueOn) {
        this(kind, subjectType, subjectId, label, debtorUnitId, debtorRole, creditorUnitId, dueOn, null, false);
    }

    /** Owed by this person alone. */
    public Debt by(UUID personId) {
        return new Debt(
                kind,
                subjectType,
                subjectId,
                label,
                debtorUnitId,
                debtorRole,
                creditorUnitId,
                dueOn,
                personId,
                extendable);
    }

    /** The day is the creditor's own, neither the law's nor the thing's: more time may be asked for. */
    public Debt withRoomForMoreTime() {
        return new Debt(
                kind,
                subjectType,
                subjectId,
                label,
                debtorUnitId,
                debtorRole,
                creditorUnitId,
                dueOn,
                debtorPersonId,
                true);
    }
}
