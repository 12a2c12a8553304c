package vn.thidua.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A subscription of a client. */
@Schema(name = "Webhook", description = "A subscription of a client.")
record WebhookView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Whose it is.")
        UUID clientId,

        @Schema(required = true, description = "Where to.") String url,

        @Schema(required = true, description = "Only events of these types; empty for all.")
        List<String> types,

        @Schema(required = true, description = "Only about things of these kinds; empty for all.")
        List<SubjectType> subjectTypes,

        @Schema(nullable = true, description = "Only of this unit and those under it.")
        UnitRef unit,

        @Schema(required = true) WebhookState state,

        @Schema(nullable = true, description = "Since when nothing could be delivered; null while it works.")
        Instant failingSince,

        @Schema(nullable = true, description = "Until when the secret before signs as well; null when there is none.")
        Instant previousSecretUntil,

        @Schema(required = true, description = "How many events wait to be delivered.")
        int pending,

        @Schema(required = true) Instant subscribedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version,

        @Schema(
                description = "What deliveries are signed with, told this once.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String secret) {

    WebhookView with(String told) {
        return new WebhookView(
                id,
                clientId,
                url,
                types,
                subjectTypes,
                unit,
                state,
                failingSince,
                previousSecretUntil,
                pending,
                subscribedAt,
                actions,
                version,
                told);
    }
}
