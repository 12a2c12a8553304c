package vn.thidua.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Terms and habits that the law leaves to the ministry. */
@ConfigMapping(prefix = "thidua.decision")
interface DecisionSettings {

    /** How a number book counts that nobody opened otherwise. */
    @WithDefault("OWN")
    NumberBookMode numberBookMode();

    /** Within how many working days of its proposal a decision is to be signed or returned. */
    @WithDefault("5")
    int signWithinWorkingDays();

    /** Within how many working days of its signature a decision is to be published (Decree 98/2023/NĐ-CP gives 10 to send it on). */
    @WithDefault("10")
    int publishWithinWorkingDays();
}
