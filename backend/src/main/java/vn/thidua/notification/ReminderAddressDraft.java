package vn.thidua.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one wants to be reminded by mail. */
@Schema(name = "ReminderAddressDraft", description = "Where one wants to be reminded by mail.")
record ReminderAddressDraft(
        @NotBlank @Email @Size(min = 3, max = 254) @Schema(required = true, examples = "an.nv@example.vn")
        String address) {}
