package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** The roles that were given. */
@Path("/api/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@RunOnVirtualThread
public class GrantResource {

    private final GiveRoles roles;

    GrantResource(GiveRoles roles) {
        this.roles = roles;
    }

    @POST
    @Path("/{id}/revocation")
    @Needs(Permission.ACCOUNT_EDIT)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.LAST_ADMIN})
    @Operation(
            operationId = "revokeGrant",
            summary = "Take a role away",
            description = "At once, with the reason. Not from the last administrator of a unit.")
    @APIResponse(responseCode = "204", description = "Taken away.")
    public void revoke(@PathParam("id") UUID id, @Valid @NotNull Reason reason) {
        roles.revoke(id, reason.reason());
    }
}
