package vn.thidua.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a notice. */
@Schema(name = "NoticeChange", description = "What becomes of a notice.")
record NoticeChange(
        @NotNull @Schema(required = true, description = "Whether it counts as read.")
        Boolean read,

        @Schema(
                nullable = true,
                description = "Until when it is put off, within a year; left out where it stands in the inbox.",
                examples = "2026-12-07T01:00:00Z")
        Instant snoozedUntil) {}
