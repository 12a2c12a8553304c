package vn.thidua.handover;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.rulebook.BonusTariff;
import vn.thidua.stateaward.StateTerm;

/**
 * What an award gives, and who hands it over.
 *
 * @param submissionId of a State award; null of a decision of the house
 * @param amount null where it is not known
 * @param framework of law that governs a State award; null of a decision of the house, whose amount its signature froze
 * @param dueOn until when the insignia; null where no text that was read names a term
 */
record AwardGift(
        UUID submissionId,
        UUID keeperId,
        UUID payerId,
        Long amount,
        boolean atMost,
        String citation,
        String standing,
        String framework,
        LocalDate dueOn,
        String termCitation) {

    AwardGift paying(BonusTariff.Amount reckoned) {
        return new AwardGift(
                submissionId,
                keeperId,
                payerId,
                reckoned.dong(),
                reckoned.rate().atMost(),
                reckoned.citation(),
                reckoned.standing().name(),
                framework,
                dueOn,
                termCitation);
    }

    AwardGift by(StateTerm term) {
        return new AwardGift(
                submissionId,
                keeperId,
                payerId,
                amount,
                atMost,
                citation,
                standing,
                framework,
                term.dueOn(),
                term.citation());
    }

    boolean isPaid() {
        return amount == null || amount > 0;
    }
}
