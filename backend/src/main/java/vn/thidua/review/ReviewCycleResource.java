package vn.thidua.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/review-cycles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
@RunOnVirtualThread
class ReviewCycleResource {

    private final ReviewCycles cycles;
    private final ReviewReports reports;
    private final ReviewPages pages;
    private final KeepReviews keep;
    private final Exports exports;
    private final Actor actor;

    ReviewCycleResource(
            ReviewCycles cycles,
            ReviewReports reports,
            ReviewPages pages,
            KeepReviews keep,
            Exports exports,
            Actor actor) {
        this.cycles = cycles;
        this.reports = reports;
        this.pages = pages;
        this.keep = keep;
        this.exports = exports;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listReviewCycles",
            summary = "Reviews",
            description =
                    "Those of units within reach, and those in which a unit within reach reports. The newest period first.")
    public Page<ReviewCycleItem> list(@BeanParam @Valid ReviewFilter filter, @BeanParam @Valid PageRequest page) {
        return cycles.listing(filter, actor.scope(Permission.REVIEW_READ)).page(page);
    }

    @POST
    @Idempotent
    @Needs(Permission.REVIEW_KEEP)
    @Operation(
            operationId = "prepareReviewCycle",
            summary = "Prepare a review",
            description = "With its template; nobody is asked anything before it is opened.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "201", responseDescription = "The cycle.")
    public Response prepare(@NotNull @Valid ReviewCycleDraft body) {
        ReviewCycleView view = keep.prepare(body);
        return Answer.created("review-cycles", view.item().id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "getReviewCycle",
            summary = "One review",
            description = "With its template and what the reader can do to it now.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "200", responseDescription = "The cycle.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.REVIEW_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "editReviewCycle",
            summary = "Change a review that is prepared",
            description =
                    "Once it is open its template stands: whoever wants it otherwise cancels it and opens another.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "200", responseDescription = "The cycle.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewCycleDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/opening")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.REVIEW_KEEP)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "openReviewCycle",
            summary = "Hand a review down the tree",
            description =
                    "Every unit down to the level asked for owes its report from now on, by the day that the cycle names.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "200", responseDescription = "The cycle.")
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.open(id, ifMatch));
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @Needs(Permission.REVIEW_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "closeReviewCycle",
            summary = "Close a review",
            description =
                    "Its figures and forms are frozen. What is not handed in is missing, which needs a reason, and is owed no more.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "200", responseDescription = "The cycle.")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewClosing body) {
        return answer(keep.close(id, body, ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Needs(Permission.REVIEW_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "cancelReviewCycle",
            summary = "Call a review off",
            description = "Nobody owes a report any more; what was written stays readable.")
    @APIResponseSchema(value = ReviewCycleView.class, responseCode = "200", responseDescription = "The cycle.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewReason body) {
        return answer(keep.cancel(id, body, ifMatch));
    }

    @GET
    @Path("{id}/reports")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listReviewReports",
            summary = "Who reports in a review",
            description = "The units within reach: where each report stands, and who is late.")
    public Page<ReviewReportItem> reports(
            @PathParam("id") UUID id, @BeanParam @Valid ReviewReportFilter filter, @BeanParam @Valid PageRequest page) {
        return reports(id, filter).page(page);
    }

    @GET
    @Path("{id}/reports/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "exportReviewReports",
            summary = "Who reports in a review, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @PathParam("id") UUID id,
            @BeanParam @Valid ReviewReportFilter filter,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(ReviewReportItem.SHEET, reports(id, filter), export);
    }

    private Listing<ReviewReportItem> reports(UUID id, ReviewReportFilter filter) {
        pages.readable(id);
        return reports.listing(id, filter, actor.scope(Permission.REVIEW_READ));
    }

    private static Response answer(ReviewCycleView view) {
        return Answer.ok(view.version(), view);
    }
}
