package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line pays what it pays. */
@Schema(
        name = "BonusReason",
        description =
                "RATE: by the table. HIGHER_TITLE_PAID: the same decision gives a title of a higher amount for the same period, which"
                        + " alone is paid. HIGHER_TITLE_PAID_EARLIER: earlier decisions paid as much or more for the same period: nothing"
                        + " is left to pay. LOWER_TITLE_PAID_EARLIER: earlier decisions paid less for the same period: the difference."
                        + " EARLIER_TITLE_UNKNOWN: the register holds a title for the same period, what it paid is not known: by the"
                        + " table, to be checked. CHOSEN: as the drafter chose, with a reason. NO_RATE: no rate is known for it; the"
                        + " ministry has to say.")
enum BonusReason {
    RATE,
    HIGHER_TITLE_PAID,
    HIGHER_TITLE_PAID_EARLIER,
    LOWER_TITLE_PAID_EARLIER,
    EARLIER_TITLE_UNKNOWN,
    CHOSEN,
    NO_RATE
}
