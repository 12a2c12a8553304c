package vn.thidua.cluster;

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
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/clusters/{id}/pacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class ClusterPactResource {

    private final Clusters clusters;
    private final ClusterPacts pacts;
    private final KeepPacts keep;
    private final ClusterGate gate;
    private final BusinessClock clock;

    ClusterPactResource(Clusters clusters, ClusterPacts pacts, KeepPacts keep, ClusterGate gate, BusinessClock clock) {
        this.clusters = clusters;
        this.pacts = pacts;
        this.keep = keep;
        this.gate = gate;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getClusterPacts",
            summary = "The pacts of a block or cluster",
            description = "Signed on which day by which members, to what targets; and which members did not sign.")
    public ClusterPactList list(@PathParam("id") UUID id) {
        ClusterView cluster = clusters.view(id).orElseThrow(Problem::notFound);
        return new ClusterPactList(
                pacts.of(id),
                gate.mayKeepPacts(id, cluster.unit().id(), clock.today().getYear()));
    }

    @POST
    @Idempotent
    @Needs(Permission.PACT_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "signClusterPact",
            summary = "Record the pact of a year",
            description =
                    "By whoever heads the block or cluster in that year, or by the Standing Office; one a year. Wants the ETag of the block or cluster.")
    @APIResponseSchema(
            value = ClusterView.class,
            responseCode = "200",
            responseDescription = "The block or cluster as it now is.")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterPactDraft body) {
        return ClusterResource.answer(keep.sign(id, body, ifMatch));
    }
}
