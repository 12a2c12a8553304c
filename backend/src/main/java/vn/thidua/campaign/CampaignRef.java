package vn.thidua.campaign;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign as another thing names it. */
@Schema(name = "CampaignRef")
record CampaignRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) CampaignLevel level) {}
