package vn.thidua.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one is also reminded by mail. */
@Schema(name = "ReminderAddress", description = "Where one is also reminded by mail.")
record ReminderAddressView(
        @Schema(description = "Null where one is reminded in the application alone.", examples = "an.nv@example.vn")
        String address,

        @Schema(required = true, description = "Whether this system sends mail at all; an administrator configures it.")
        boolean enabled) {}
