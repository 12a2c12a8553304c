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

@Path("/api/v1/cluster-members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class ClusterMemberResource {

    private final KeepClusters keep;

    ClusterMemberResource(KeepClusters keep) {
        this.keep = keep;
    }

    @POST
    @Path("{id}/ending")
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Operation(
            operationId = "endClusterMember",
            summary = "End a unit's time in a block or cluster",
            description = "Gives it a last day, by a new row with a new id. Wants the ETag of the block or cluster.")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "200",
            responseDescription = "The block or cluster as it now is.")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterMemberEnding body) {
        return ClusterResource.answer(keep.end(id, body, ifMatch));
    }

    @POST
    @Path("{id}/removal")
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Operation(
            operationId = "removeClusterMember",
            summary = "Take back what was entered wrongly",
            description =
                    "The unit never was a member: the row is kept with the reason, and no longer counts. Wants the ETag of the block or cluster.")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "200",
            responseDescription = "The block or cluster as it now is.")
    public Response remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterMemberRemoval body) {
        return ClusterResource.answer(keep.remove(id, body, ifMatch));
    }
}
