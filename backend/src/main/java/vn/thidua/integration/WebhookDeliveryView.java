package vn.thidua.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event on its way to a client. */
@Schema(name = "WebhookDelivery", description = "An event on its way to a client.")
record WebhookDeliveryView(
        @Schema(required = true, description = "The webhook-id of every attempt.")
        UUID id,

        @Schema(required = true, description = "The event, as the feed has it.")
        UUID eventId,

        @Schema(required = true, description = "Its type.", examples = "DOSSIER_SUBMITTED")
        String eventType,

        @Schema(required = true) WebhookDeliveryState state,

        @Schema(required = true, description = "How often it was tried.")
        int attemptCount,

        @Schema(required = true) Instant queuedAt,

        @Schema(nullable = true, description = "When it is tried next; null when it is not any more.")
        Instant dueAt,

        @Schema(required = true, description = "The last attempts, the newest first.")
        List<WebhookAttemptView> attempts) {

    /** A try to deliver. */
    @Schema(name = "WebhookAttempt", description = "A try to deliver.")
    record WebhookAttemptView(
            @Schema(required = true) Instant at,

            @Schema(required = true, description = "How long it took, in milliseconds.")
            int millis,

            @Schema(
                    nullable = true,
                    description = "The status that was answered; null when nothing was.",
                    examples = "200")
            Integer status,

            @Schema(nullable = true, description = "What went wrong before there was an answer.", examples = "TIMEOUT")
            WebhookFailure failure,

            @Schema(nullable = true, description = "The first letters of what was answered.")
            String body) {}
}
