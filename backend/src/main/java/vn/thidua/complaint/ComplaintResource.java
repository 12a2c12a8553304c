package vn.thidua.complaint;

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

@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "complaint",
        description = "Complaints and denunciations about nominations, dossiers, decisions and awards.")
@RunOnVirtualThread
class ComplaintResource {

    private final Complaints complaints;
    private final ComplaintPages pages;
    private final KeepComplaints keep;
    private final Exports exports;

    ComplaintResource(Complaints complaints, ComplaintPages pages, KeepComplaints keep, Exports exports) {
        this.complaints = complaints;
        this.pages = pages;
        this.keep = keep;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.COMPLAINT_READ)
    @Operation(
            operationId = "listComplaints",
            summary = "Complaints",
            description =
                    "Those within reach, none about whoever asks. Sorted by receivedOn (newest first) or updatedAt.")
    public Page<ComplaintItem> list(@BeanParam @Valid ComplaintFilter filter, @BeanParam @Valid PageRequest request) {
        return complaints.listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.COMPLAINT_READ)
    @Operation(
            operationId = "exportComplaints",
            summary = "Complaints as a file",
            description =
                    "As listed, with the same filters and order, whole, and without anybody who complained; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ComplaintFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(ComplaintItem.SHEET, complaints.listing(filter), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "receiveComplaint",
            summary = "Enter a complaint that came",
            description =
                    "From now on the nominations of whom it is about are held, unless it is mere feedback. An objection of a public consultation becomes one at"
                            + " most.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "201", responseDescription = "The complaint.")
    public Response receive(@NotNull @Valid ComplaintDraft body) {
        ComplaintView view = keep.receive(body);
        return Answer.created("complaints", view.item().id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.COMPLAINT_READ)
    @Operation(
            operationId = "getComplaint",
            summary = "One complaint",
            description =
                    "With its steps, its terms as they are remembered, and what the reader can do to it now. Whoever it is about is answered as if it were not there.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "acceptComplaint",
            summary = "Take a complaint up",
            description = "Whether it is a complex case chooses the term that is shown.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response accept(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintAcceptance body) {
        return answer(keep.accept(id, body, ifMatch));
    }

    @POST
    @Path("{id}/declining")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "declineComplaint",
            summary = "Decline a complaint",
            description = "With the reason; it holds nothing any more.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintReason body) {
        return answer(keep.decline(id, body, ifMatch));
    }

    @POST
    @Path("{id}/assignment")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "assignComplaint",
            summary = "Give a complaint to somebody",
            description = "Whoever is to verify it; once more gives it to somebody else.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintAssignment body) {
        return answer(keep.assign(id, body, ifMatch));
    }

    @POST
    @Path("{id}/verification")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(operationId = "verifyComplaint", summary = "Enter what was found", description = "With the report.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintVerification body) {
        return answer(keep.verify(id, body, ifMatch));
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerComplaint",
            summary = "Answer a complaint",
            description = "It is settled, and holds nothing any more.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintAnswer body) {
        return answer(keep.answer(id, body, ifMatch));
    }

    @POST
    @Path("{id}/second-round")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "reopenComplaint",
            summary = "Begin the second round",
            description = "Once, with the reason; it holds again.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintReason body) {
        return answer(keep.reopen(id, body, ifMatch));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "withdrawComplaint",
            summary = "Enter that a complaint was withdrawn",
            description = "With the reason; it holds nothing any more.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintReason body) {
        return answer(keep.withdraw(id, body, ifMatch));
    }

    @POST
    @Path("{id}/amendment")
    @Idempotent
    @Needs(Permission.COMPLAINT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "linkComplaintAmendment",
            summary = "Name the amendment that came of it",
            description = "Of one that was found right, or right in part.")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "The complaint.")
    public Response link(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintAmendment body) {
        return answer(keep.link(id, body, ifMatch));
    }

    private static Response answer(ComplaintView view) {
        return Answer.ok(view.version(), view);
    }
}
