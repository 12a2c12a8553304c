package vn.thidua.obligation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a calendar program reads what an account owes. */
@Schema(name = "CalendarFeed", description = "Where a calendar program reads what an account owes.")
record CalendarFeedView(
        @Schema(required = true, description = "Whether there is one.")
        boolean open,

        @Schema(nullable = true, description = "Since when; null while there is none.")
        Instant createdAt,

        @Schema(
                nullable = true,
                description =
                        "The address, told once, when it is made: whoever has it reads the feed without signing in.",
                examples = "/api/v1/calendar-feeds/mZ7…/obligations.ics")
        String address) {}
