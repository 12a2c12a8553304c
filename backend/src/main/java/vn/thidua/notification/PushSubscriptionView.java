package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A browser that asked to be woken. */
@Schema(name = "PushSubscription", description = "A browser that asked to be woken.")
record PushSubscriptionView(
        @Schema(required = true) UUID id,

        @Schema(
                nullable = true,
                description = "What it said it is; null where it said nothing.",
                examples = "Firefox, Linux")
        String agent,

        @Schema(required = true, description = "Since when.")
        Instant createdAt) {}
