package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a campaign stands; the arrows are in {@link CampaignLifecycle}. */
@Schema(name = "CampaignState")
enum CampaignState {
    DRAFT,
    PROPOSED,
    LAUNCHED,
    CLOSED,
    CANCELLED,
    DISCARDED
}
