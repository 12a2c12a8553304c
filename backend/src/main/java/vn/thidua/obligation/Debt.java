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
 */
public record Debt(
        String kind,
        SubjectType subjectType,
        UUID subjectId,
        String label,
        UUID debtorUnitId,
        Role debtorRole,
        UUID creditorUnitId,
        LocalDate dueOn) {}
