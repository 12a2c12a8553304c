package vn.thidua.notification;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one is told of things. */
@Schema(name = "NoticeSettings", description = "How one is told of things.")
record NoticeSettingsView(
        @Schema(required = true, description = "What one chose, or what holds where one chose nothing.")
        Choices choices,

        @Schema(required = true, description = "Whether this system sends mail at all; an administrator configures it.")
        boolean mailEnabled,

        @Schema(
                required = true,
                description = "By which a browser subscribes (applicationServerKey of RFC 8292, base64url).",
                examples = "BOn8Qn8N4v3o0vTqf0HnZyq5Q0m3m0cV0bqkq0v3o0vTqf0HnZyq5Q0m3m0cV0bqkq0v3o0vTqf0HnZyq5Q0m3m0")
        String pushKey,

        @Schema(required = true, description = "Browsers that asked to be woken, the newest first, 20 at most.")
        List<PushSubscriptionView> browsers) {

    /** What one chooses. */
    @Schema(name = "NoticeChoices", description = "How one wants to be told of things.")
    record Choices(
            @Email @Size(min = 3, max = 254) @Schema(
                    nullable = true,
                    description = "Where mail goes; left out where none is wanted.",
                    examples = "an.nv@example.vn")
            String address,

            @NotNull @Schema(required = true) MailRhythm rhythm,

            @NotNull @Min(0) @Max(23) @Schema(
                    required = true,
                    description = "At which full hour in Vietnam a daily or weekly mail leaves.",
                    examples = "7")
            Integer digestHour,

            @NotNull @Min(1) @Max(7) @Schema(required = true, description = "On which day a weekly mail leaves: 1 is Monday.", examples = "1")
            Integer digestDay,

            @JsonFormat(pattern = "HH:mm")
            @Schema(
                    nullable = true,
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                    format = "",
                    pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
                    description =
                            "From when on nothing is sent, in Vietnam; left out with quietUntil for no quiet hours.",
                    examples = "21:00")
            LocalTime quietFrom,

            @JsonFormat(pattern = "HH:mm")
            @Schema(
                    nullable = true,
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                    format = "",
                    pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
                    description = "Until when nothing is sent, in Vietnam.",
                    examples = "07:00")
            LocalTime quietUntil,

            @NotNull @Schema(required = true, description = "Whether browsers that subscribed are woken.")
            Boolean push,

            @NotNull @Size(max = 5) @Schema(
                    required = true,
                    description = "Kinds that one wants otherwise than by default; answered for every kind.")
            List<@NotNull @Valid NoticeChoice> kinds) {}
}
