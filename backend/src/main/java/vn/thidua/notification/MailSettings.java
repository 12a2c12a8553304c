package vn.thidua.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Reminders by mail. The server itself is {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "thidua.mail")
interface MailSettings {

    boolean enabled();

    /** A mail that cannot be delivered is tried again after so many minutes, then after twice as many, and so on. */
    @WithDefault("5")
    int retryAfterMinutes();

    /** So often, then it is given up; the next reminder is a new mail. */
    @WithDefault("6")
    int attempts();
}
