package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line pays what it pays. */
@Schema(
        name = "BonusReason",
        description =
                "RATE: by the table. HIGHER_TITLE_PAID: the same decision gives a title of a higher amount for the same period, which"
                        + " alone is paid. NO_RATE: no rate is known for it; the ministry has to say.")
enum BonusReason {
    RATE,
    HIGHER_TITLE_PAID,
    NO_RATE
}
