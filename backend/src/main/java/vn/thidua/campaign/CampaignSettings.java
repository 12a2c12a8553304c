package vn.thidua.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms that neither the law nor the plan names. */
@ConfigMapping(prefix = "thidua.campaign")
interface CampaignSettings {

    /** Within how many working days of its proposal a campaign is to be launched or returned. */
    @WithDefault("5")
    int launchWithinWorkingDays();

    /** Within how many working days of its launch the units called are to register. */
    @WithDefault("15")
    int registerWithinWorkingDays();

    /** Within how many working days the campaign's Standing Office is to confirm what a unit commits itself to, or to ask to amend it. */
    @WithDefault("5")
    int confirmWithinWorkingDays();
}
