package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose campaign it is, highest first. */
@Schema(name = "CampaignLevel")
enum CampaignLevel {
    NATIONAL,
    MINISTRY,
    CLUSTER,
    UNIT;

    boolean isAbove(CampaignLevel other) {
        return compareTo(other) < 0;
    }
}
