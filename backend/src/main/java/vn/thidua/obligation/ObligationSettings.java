package vn.thidua.obligation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When debtors are reminded: the house's own habit, which no text asks for. */
@ConfigMapping(prefix = "thidua.obligation")
interface ObligationSettings {

    /** So many working days before its day. */
    @WithDefault("3")
    int remindBeforeWorkingDays();

    /** Once it is late, every so many working days. */
    @WithDefault("5")
    int remindLateEveryWorkingDays();

    /** When it has been late for so many working days, the head of the debtor's unit sees it among their own. */
    @WithDefault("5")
    int escalateAfterWorkingDays();
}
