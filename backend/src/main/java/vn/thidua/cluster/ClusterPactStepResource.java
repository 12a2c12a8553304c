package vn.thidua.cluster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import vn.thidua.platform.http.Idempotent;

@Path("/api/v1/cluster-pacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class ClusterPactStepResource {

    private final KeepPacts keep;

    ClusterPactStepResource(KeepPacts keep) {
        this.keep = keep;
    }

    @POST
    @Path("{id}/removal")
    @Idempotent
    @Needs(Permission.PACT_KEEP)
    @Operation(
            operationId = "removeClusterPact",
            summary = "Take a pact back",
            description =
                    "It was entered wrongly: the row is kept with the reason, and no longer counts. Wants the ETag of the block or cluster.")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "200",
            responseDescription = "The block or cluster as it now is.")
    public Response remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterPactRemoval body) {
        return ClusterResource.answer(keep.remove(id, body, ifMatch));
    }
}
