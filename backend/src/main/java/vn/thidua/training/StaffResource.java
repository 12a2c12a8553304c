package vn.thidua.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "training", description = "Who does emulation work where, and how they are trained.")
@RunOnVirtualThread
class StaffResource {

    private static final String STAFF = "emulation-staff";

    private final StaffPosts posts;
    private final KeepStaff keeping;
    private final Exports exports;

    StaffResource(StaffPosts posts, KeepStaff keeping, Exports exports) {
        this.posts = posts;
        this.keeping = keeping;
        this.exports = exports;
    }

    @GET
    @Path(STAFF)
    @Needs(Permission.STAFF_READ)
    @Operation(
            operationId = "listEmulationStaff",
            summary = "Who does emulation work",
            description = "At the units within reach. Sorted by from (newest first), to or workSince.")
    public Page<StaffPostItem> list(@BeanParam @Valid StaffFilter filter, @BeanParam @Valid PageRequest request) {
        return posts.listing(filter).page(request);
    }

    @GET
    @Path(STAFF + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.STAFF_READ)
    @Operation(
            operationId = "exportEmulationStaff",
            summary = "Who does emulation work, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid StaffFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(StaffPostItem.SHEET, posts.listing(filter), export);
    }

    @GET
    @Path("emulation-staff-gaps")
    @Needs(Permission.STAFF_READ)
    @Operation(
            operationId = "listEmulationStaffGaps",
            summary = "Units in which nobody does emulation work",
            description =
                    "Units within reach, directly under a ministry or overseen by it, in which nobody has done this work for as many months as the house"
                            + " set (three, which no text of law asks for). Sorted by since (longest first, never last) or unit.")
    public Page<StaffGap> gaps(@BeanParam @Valid PageRequest request) {
        return posts.gaps().page(request);
    }

    @POST
    @Path(STAFF)
    @Idempotent
    @Needs(Permission.STAFF_KEEP)
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "enterEmulationStaff",
            summary = "Enter who does emulation work",
            description = "Of a unit: somebody who belongs to it, or to one that it reaches, on the first day.")
    @APIResponseSchema(value = StaffPostView.class, responseCode = "201", responseDescription = "What was entered.")
    public Response enter(@NotNull @Valid StaffPostDraft body) {
        StaffPostView view = keeping.enter(body);
        return Answer.created(STAFF, view.item().id(), view.version(), view);
    }

    @GET
    @Path(STAFF + "/{id}")
    @Needs(Permission.STAFF_READ)
    @Operation(
            operationId = "getEmulationStaff",
            summary = "One who does emulation work",
            description = "With what the reader can do now.")
    @APIResponseSchema(value = StaffPostView.class, responseCode = "200", responseDescription = "What was entered.")
    public Response get(@PathParam("id") UUID id) {
        return answer(posts.view(id));
    }

    @POST
    @Path(STAFF + "/{id}/ending")
    @Idempotent
    @Needs(Permission.STAFF_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "endEmulationStaff",
            summary = "End somebody's emulation work",
            description = "With the last day.")
    @APIResponseSchema(value = StaffPostView.class, responseCode = "200", responseDescription = "What was entered.")
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StaffPostEnding body) {
        return answer(keeping.end(id, body, ifMatch));
    }

    @POST
    @Path(STAFF + "/{id}/withdrawal")
    @Idempotent
    @Needs(Permission.STAFF_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "withdrawEmulationStaff",
            summary = "Withdraw what was entered by mistake",
            description = "With the reason; what is right is entered anew.")
    @APIResponseSchema(value = StaffPostView.class, responseCode = "200", responseDescription = "What was entered.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainingReason body) {
        return answer(keeping.withdraw(id, body, ifMatch));
    }

    private static Response answer(StaffPostView view) {
        return Answer.ok(view.version(), view);
    }
}
