package vn.thidua.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a browser can be woken. */
@Schema(name = "PushSubscriptionDraft", description = "Where a browser can be woken.")
record PushSubscriptionDraft(
        @NotBlank @Size(min = 10, max = 2_000) @Schema(
                required = true,
                description =
                        "What the browser's push service gave it; services that this house does not know are refused.",
                examples = "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABl")
        String endpoint,

        @Size(min = 1, max = 200) @Schema(
                nullable = true,
                description = "What the browser is, so that one finds it again.",
                examples = "Firefox, Linux")
        String agent) {}
