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
import jakarta.ws.rs.PUT;
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
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class ClusterResource {

    private final Clusters clusters;
    private final ClusterMembers members;
    private final KeepClusters keep;
    private final Exports exports;
    private final BusinessClock clock;

    ClusterResource(
            Clusters clusters, ClusterMembers members, KeepClusters keep, Exports exports, BusinessClock clock) {
        this.clusters = clusters;
        this.members = members;
        this.keep = keep;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listClusters",
            summary = "Emulation blocks and clusters",
            description =
                    "All that there are, with how many members each had in the year. Sorted by ordinal (default) or name. One without members is one whose"
                            + " members no source names and nobody has entered.")
    public Page<ClusterItem> list(@BeanParam @Valid ClusterFilter filter, @BeanParam @Valid PageRequest request) {
        return listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportClusters",
            summary = "Emulation blocks and clusters, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ClusterFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(ClusterItem.SHEET, listing(filter), export);
    }

    private Listing<ClusterItem> listing(ClusterFilter filter) {
        return clusters.listing(filter, yearOr(filter.year));
    }

    @POST
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "formCluster",
            summary = "Form a block or cluster",
            description = "Of a ministry; its members are added to it one by one.")
    @APIResponseSchema(value = ClusterView.class, responseCode = "201", responseDescription = "It, as it now is.")
    public Response form(@NotNull @Valid ClusterDraft body) {
        ClusterView view = keep.form(body);
        return Answer.created("clusters", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getCluster",
            summary = "One block or cluster",
            description = "With where it is known from, and whether the reader may change it.")
    @APIResponseSchema(value = ClusterView.class, responseCode = "200", responseDescription = "It.")
    public Response get(@PathParam("id") UUID id) {
        return answer(clusters.view(id).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "changeCluster",
            summary = "Change a block or cluster",
            description = "Its code, name, kind and place; the ministry that organises it stays.")
    @APIResponseSchema(value = ClusterView.class, responseCode = "200", responseDescription = "It, as it now is.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterDraft body) {
        return answer(keep.change(id, body, ifMatch));
    }

    @GET
    @Path("{id}/members")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listClusterMembers",
            summary = "Who belongs to it in a year",
            description = "Those who were members on any day of the year, with from when to when, by name.")
    public Page<ClusterMemberItem> members(
            @PathParam("id") UUID id,
            @Parameter(description = "This year if left out.", example = "2024")
                    @QueryParam("year")
                    @Min(1945) @Max(2100) Integer year,
            @BeanParam @Valid PageRequest request) {
        UUID cluster = clusters.view(id).orElseThrow(Problem::notFound).id();
        return members.ofCluster(cluster, yearOr(year)).page(request);
    }

    @POST
    @Path("{id}/members")
    @Idempotent
    @Needs(Permission.CLUSTER_KEEP)
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "addClusterMember",
            summary = "Add a unit",
            description = "From a day on. On no day may it belong to another block or cluster too.")
    @APIResponseSchema(value = ClusterView.class, responseCode = "200", responseDescription = "It, as it now is.")
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClusterMemberDraft body) {
        return answer(keep.add(id, body, ifMatch));
    }

    private int yearOr(Integer year) {
        return year == null ? clock.today().getYear() : year;
    }

    static Response answer(ClusterView view) {
        return Answer.ok(view.version(), view);
    }
}
