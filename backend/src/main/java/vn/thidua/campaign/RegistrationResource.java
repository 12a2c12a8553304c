package vn.thidua.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;

@Path("/api/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class RegistrationResource {

    private final RegistrationPages pages;
    private final WithdrawRegistration withdrawing;

    RegistrationResource(RegistrationPages pages, WithdrawRegistration withdrawing) {
        this.pages = pages;
        this.withdrawing = withdrawing;
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "With its commitments beside what the campaign asks, and what the reader can do to it now.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "The registration.")
    public Response get(@PathParam("id") UUID id) {
        RegistrationView view = pages.view(id);
        return Answer.ok(view.version(), view);
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.REGISTRATION_MAKE)
    @Operation(
            operationId = "withdrawRegistration",
            summary = "Withdraw a registration",
            description = "With the reason, while the campaign is under way. The unit may register anew.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "The withdrawn registration.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegistrationWithdrawal body) {
        RegistrationView view = withdrawing.withdraw(id, body, ifMatch);
        return Answer.ok(view.version(), view);
    }
}
