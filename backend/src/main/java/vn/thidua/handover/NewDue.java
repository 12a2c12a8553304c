package vn.thidua.handover;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.register.AwardEntry;

/**
 * A part of an award as it becomes due.
 *
 * @param decisionId of a decision of the house
 * @param submissionId of a State award
 * @param keeperId whose clerk hands it over
 * @param dueOn null where no text that was read names a term
 */
public record NewDue(
        UUID awardId,
        String part,
        String awardCode,
        String recipientName,
        UUID unitId,
        String decisionNumber,
        LocalDate decidedOn,
        UUID decisionId,
        UUID submissionId,
        UUID nominationId,
        UUID keeperId,
        UUID payerId,
        Long amount,
        boolean atMost,
        String citation,
        String standing,
        LocalDate dueOn,
        String termCitation) {

    static NewDue insignia(AwardEntry award, AwardGift gift) {
        return new NewDue(
                award.id(),
                HandoverPart.INSIGNIA.name(),
                award.awardCode(),
                award.recipientName(),
                award.unitId(),
                award.decisionNumber(),
                award.decidedOn(),
                award.decisionId(),
                gift.submissionId(),
                award.nominationId(),
                gift.keeperId(),
                gift.payerId(),
                null,
                false,
                null,
                null,
                gift.dueOn(),
                gift.termCitation());
    }

    static NewDue money(AwardEntry award, AwardGift gift) {
        return new NewDue(
                award.id(),
                HandoverPart.MONEY.name(),
                award.awardCode(),
                award.recipientName(),
                award.unitId(),
                award.decisionNumber(),
                award.decidedOn(),
                award.decisionId(),
                gift.submissionId(),
                award.nominationId(),
                gift.keeperId(),
                gift.payerId(),
                gift.amount(),
                gift.atMost(),
                gift.citation(),
                gift.standing(),
                null,
                null);
    }
}
