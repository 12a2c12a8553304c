package vn.thidua.amendment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms that the law leaves to the ministry. */
@ConfigMapping(prefix = "thidua.amendment")
interface AmendmentSettings {

    /** Within how many working days of its proposal an amendment is to be signed or returned. */
    @WithDefault("5")
    int signWithinWorkingDays();

    /** Within how many working days of its signature an amendment is to be published. */
    @WithDefault("10")
    int publishWithinWorkingDays();
}
