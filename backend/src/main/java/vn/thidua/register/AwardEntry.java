package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.rulebook.NomineeKind;

/**
 * What is entered of one award.
 *
 * @param recipientName as it was on the day of the decision
 * @param recipientAddress of a household; may be null
 * @param unitId the recipient's unit on that day; for a collective itself
 * @param unitName its name on that day
 * @param year of the achievement
 * @param authority who decided, as the decision says
 * @param decisionId null when it was decided outside this system
 * @param nominationId null when it was decided outside this system
 */
public record AwardEntry(
        UUID id,
        String awardCode,
        NomineeKind recipientKind,
        UUID personId,
        UUID collectiveId,
        String recipientName,
        String recipientAddress,
        UUID unitId,
        String unitName,
        int year,
        LocalDate decidedOn,
        String decisionNumber,
        String authority,
        UUID decisionId,
        UUID nominationId,
        boolean demonstration) {}
