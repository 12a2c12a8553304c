package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a campaign, with the figures as they stood then. */
@Schema(
        name = "CampaignReview",
        description = "A review of a campaign, with the figures as they stood when it was recorded.")
record CampaignReviewView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ReviewKind kind,

        @Schema(required = true, description = "The day of the review.")
        LocalDate heldOn,

        @Schema(required = true) String summary,

        @Schema(description = "What was learned and is to be done again.")
        String lessons,

        @Schema(description = "What did not work, and why.") String notWorked,

        @Schema(required = true, description = "Whom the Standing Office proposed for praise, in its order.")
        List<PraisedUnit> praised,

        @Schema(
                required = true,
                description = "As they stood when it was recorded; what is reported later changes nothing here.")
        CampaignProgress figures,

        @Schema(required = true) Instant recordedAt,
        @Schema(description = "The account's display name.") String recordedBy) {}
