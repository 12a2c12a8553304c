package vn.thidua.obligation;

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

/** Where one is also reminded by mail. */
@Path("/api/v1/me/reminder-address")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations")
@RunOnVirtualThread
class ReminderAddressResource {

    private final ReminderAddresses addresses;

    ReminderAddressResource(ReminderAddresses addresses) {
        this.addresses = addresses;
    }

    @GET
    @SignedIn
    @Operation(
            operationId = "getReminderAddress",
            summary = "Where I am reminded by mail",
            description = "And whether this system sends mail at all.")
    public ReminderAddressView get() {
        return addresses.own();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    @Operation(
            operationId = "chooseReminderAddress",
            summary = "Be reminded by mail",
            description =
                    "From the next reminder on: one mail for what came since the last, with kinds and days only; no name of a person or of a thing leaves by mail.")
    public ReminderAddressView choose(@NotNull @Valid ReminderAddressDraft body) {
        return addresses.choose(body);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Operation(
            operationId = "forgetReminderAddress",
            summary = "Be reminded in the application alone",
            description = "The address is forgotten.")
    public void forget() {
        addresses.forget();
    }
}
