package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class WebhookDeliveryResource {

    private final KeepWebhooks keep;

    WebhookDeliveryResource(KeepWebhooks keep) {
        this.keep = keep;
    }

    @POST
    @Path("{id}/replay")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EVENT_READ)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Deliver again",
            description =
                    "From the beginning of the schedule, under the same webhook-id: a receiver that has it already can tell.")
    @APIResponseSchema(value = WebhookDeliveryView.class, responseCode = "200", responseDescription = "It waits again.")
    public Response replay(@PathParam("id") UUID id) {
        return Response.ok(keep.replay(id)).build();
    }
}
