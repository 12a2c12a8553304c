package vn.thidua.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is told of. */
@Schema(
        name = "NoticeKind",
        description =
                "OWED: something new is owed · REMINDER: it falls due or is late · ESCALATION: a unit's has been late for long, told to its head ·"
                        + " PROGRESS: others went on with what one did · RECOGNITION: a published decision commends oneself.")
enum NoticeKind {
    OWED(true, false),
    REMINDER(true, true),
    ESCALATION(true, true),
    PROGRESS(false, false),
    RECOGNITION(true, true);

    private final boolean mail;
    private final boolean push;

    NoticeKind(boolean mail, boolean push) {
        this.mail = mail;
        this.push = push;
    }

    /** Whether it is mailed to who gave an address and chose nothing else. The inbox has all kinds. */
    boolean mail() {
        return mail;
    }

    /** Whether browsers are woken for it where nothing else is chosen. */
    boolean push() {
        return push;
    }
}
