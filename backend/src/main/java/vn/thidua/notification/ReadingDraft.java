package vn.thidua.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was read. */
@Schema(name = "NoticeReading", description = "What was read: these, or all that stood in the inbox at a moment.")
record ReadingDraft(
        @Size(min = 1, max = 100) @Schema(description = "These; left out for all until the moment.")
        List<@NotNull UUID> noticeIds,

        @Schema(
                description = "All that stood in the inbox until then; left out where notices are named.",
                examples = "2026-12-01T03:00:00Z")
        Instant until) {}
