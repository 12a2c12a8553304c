package vn.thidua.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Notices. */
@ConfigMapping(prefix = "thidua.notice")
interface NoticeRules {

    /** How often each instance looks what there is to tell. */
    @WithDefault("10s")
    String every();

    /** Notices are gone after so long: they are no record. */
    @WithDefault("180D")
    Duration kept();
}
