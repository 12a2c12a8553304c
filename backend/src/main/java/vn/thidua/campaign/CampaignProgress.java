package vn.thidua.campaign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a campaign has reached, and how far the units have come. */
@Schema(
        name = "CampaignProgress",
        description = "How many units answered, and how far they have come on each criterion by their newest figures.")
record CampaignProgress(
        @Schema(required = true) Coverage coverage,
        @Schema(required = true) List<CriterionProgress> criteria) {}
