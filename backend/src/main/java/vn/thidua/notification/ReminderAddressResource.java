package vn.thidua.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.SignedIn;
import vn.thidua.platform.http.Deprecation;

/** Where one is also reminded by mail. */
@Path("/api/v1/me/reminder-address")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
@RunOnVirtualThread
class ReminderAddressResource {

    private final NoticeSettings settings;

    ReminderAddressResource(NoticeSettings settings) {
        this.settings = settings;
    }

    @GET
    @SignedIn
    @Deprecation(
            since = "2026-12-01",
            sunset = "2027-12-01",
            successor = "/api/v1/me/notice-settings",
            why = "The address is one of the settings of how one is told.")
    @Operation(
            operationId = "getReminderAddress",
            summary = "Where I am reminded by mail",
            description = "And whether this system sends mail at all.")
    public ReminderAddressView get() {
        return settings.address();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    @Deprecation(
            since = "2026-12-01",
            sunset = "2027-12-01",
            successor = "/api/v1/me/notice-settings",
            why = "The address is one of the settings of how one is told.")
    @Operation(
            operationId = "chooseReminderAddress",
            summary = "Be reminded by mail",
            description =
                    "From the next reminder on: one mail for what came since the last, with kinds and days only; no name of a person or of a thing leaves by mail.")
    public ReminderAddressView choose(@NotNull @Valid ReminderAddressDraft body) {
        return settings.choose(body);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Deprecation(
            since = "2026-12-01",
            sunset = "2027-12-01",
            successor = "/api/v1/me/notice-settings",
            why = "The address is one of the settings of how one is told.")
    @Operation(
            operationId = "forgetReminderAddress",
            summary = "Be reminded in the application alone",
            description = "The address is forgotten.")
    public void forget() {
        settings.forgetAddress();
    }
}
