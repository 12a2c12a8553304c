package vn.thidua.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What no text that was read says of a consultation. */
@ConfigMapping(prefix = "thidua.consultation")
interface ConsultationSettings {

    /** Within how many working days an objection is to be answered: our own term. */
    @WithDefault("5")
    int answerWithinWorkingDays();

    /** So many comments are taken from one address within the window. */
    @WithDefault("10")
    int commentsPerAddress();

    @WithDefault("1H")
    Duration commentWindow();
}
