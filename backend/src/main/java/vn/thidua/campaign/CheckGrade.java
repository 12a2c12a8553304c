package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check came to. The words are ours: no text names them. */
@Schema(
        name = "CampaignCheckGrade",
        description = "GOOD: nothing to mend · NEEDS_MENDING: by a day. The words are this software's own.")
enum CheckGrade {
    GOOD,
    NEEDS_MENDING
}
