package vn.thidua.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/award-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class AwardConfirmationResource {

    private final ConfirmAward confirmAward;

    AwardConfirmationResource(ConfirmAward confirmAward) {
        this.confirmAward = confirmAward;
    }

    @GET
    @Path("{id}")
    @Needs(Permission.AWARD_CONFIRMATION_READ)
    @Operation(
            operationId = "getAwardConfirmation",
            summary = "One confirmation of an award",
            description = "As it was given, to be printed again.")
    public AwardConfirmation get(@PathParam("id") UUID id) {
        return confirmAward.read(id);
    }
}
