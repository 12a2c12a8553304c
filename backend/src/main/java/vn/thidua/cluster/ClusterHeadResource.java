package vn.thidua.cluster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/clusters/{id}/heads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class ClusterHeadResource {

    private final Clusters clusters;
    private final ClusterHeads heads;
    private final KeepHeads keep;

    ClusterHeadResource(Clusters clusters, ClusterHeads heads, KeepHeads keep) {
        this.clusters = clusters;
        this.heads = heads;
        this.keep = keep;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listClusterHeads",
            summary = "Who heads a block or cluster",
            description = "Head and deputy of each year by the Minister's decision, with the handover; newest first.")
    public Page<ClusterHeadItem> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Every year if left out.", example = "2024")
                    @QueryParam("year")
                    @Min(1945) @Max(2100) Integer year,
            @BeanParam @Valid PageRequest request) {
        UUID cluster = clusters.view(id).orElseThrow(Problem::notFound).id();
        return heads.ofCluster(cluster, year).page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "assignClusterHead",
            summary = "Say who heads it",
            description =
                    "A member of the year, as head or deputy; one of each a year, and nobody is both. Wants the ETag of the block or cluster.")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "200",
            responseDescription = "The block or cluster as it now is.")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterHeadDraft body) {
        return ClusterResource.answer(keep.assign(id, body, ifMatch));
    }
}
