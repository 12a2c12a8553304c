package vn.thidua.notification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the inbox is narrowed by. */
public class NoticeFilter {

    /** Where a notice stands. */
    @Schema(
            name = "NoticeState",
            description =
                    "UNREAD: neither read nor settled nor put off · READ: read, or what it tells of is settled · SNOOZED: put off.")
    enum State {
        UNREAD,
        READ,
        SNOOZED
    }

    @Parameter(description = "Only those; left out for all but what is put off.")
    @QueryParam("state")
    State state;

    @Parameter(description = "Only those of this kind.")
    @QueryParam("kind")
    NoticeKind kind;
}
