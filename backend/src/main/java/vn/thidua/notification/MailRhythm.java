package vn.thidua.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often one is mailed. */
@Schema(
        name = "MailRhythm",
        description =
                "AT_ONCE: one mail for all that came within some minutes, not in quiet hours · DAILY: every day at the hour · WEEKLY: on the day, at the hour.")
enum MailRhythm {
    AT_ONCE,
    DAILY,
    WEEKLY
}
