package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a check of a campaign stands. The words are ours: no text names them. */
@Schema(
        name = "CampaignCheckState",
        description =
                "PLANNED · GOOD: done, nothing to mend · TO_MEND: the unit owes it · ANSWERED: the unit says what it did · MENDED: verified ·"
                        + " CANCELLED by who planned it · LAPSED with the campaign. The words are this software's own.")
enum CheckState {
    PLANNED,
    GOOD,
    TO_MEND,
    ANSWERED,
    MENDED,
    CANCELLED,
    LAPSED
}
