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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

@Path("/api/v1/review-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
@RunOnVirtualThread
class ReviewReportResource {

    private final ReportPages pages;
    private final WriteReport write;
    private final AnswerReport answer;
    private final ReviewTotals totals;
    private final BelowReports below;
    private final Exports exports;

    ReviewReportResource(
            ReportPages pages,
            WriteReport write,
            AnswerReport answer,
            ReviewTotals totals,
            BelowReports below,
            Exports exports) {
        this.pages = pages;
        this.write = write;
        this.answer = answer;
        this.totals = totals;
        this.below = below;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "getReviewReport",
            summary = "One unit's report",
            description = "What the unit says, what the system counts beside it, and what stood in the cycle before.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response get(@PathParam("id") UUID id) {
        return ok(pages.view(id));
    }

    @PUT
    @Needs(Permission.REVIEW_WRITE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "writeReviewReport",
            summary = "Write the report",
            description =
                    "All that it says so far, also half: what is left out is taken away. A figure that the system counts may be left to it.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewReportDraft body) {
        return ok(write.write(id, body, ifMatch));
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.REVIEW_WRITE)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "submitReviewReport",
            summary = "Hand the report in",
            description = "With every section and figure; what differs from what the system counts says why.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(write.submit(id, ifMatch));
    }

    @POST
    @Path("return")
    @Idempotent
    @Needs(Permission.REVIEW_ANSWER)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnReviewReport",
            summary = "Send the report back",
            description =
                    "With the reason and the day by which it is to be mended. It counts in no sum until it comes again.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewReturn body) {
        return ok(answer.sendBack(id, body, ifMatch));
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.REVIEW_ANSWER)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(operationId = "acceptReviewReport", summary = "Take the report", description = "As it was handed in.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return ok(answer.accept(id, ifMatch));
    }

    @POST
    @Path("corrections")
    @Idempotent
    @Needs(Permission.REVIEW_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "correctReviewReport",
            summary = "Write a correction beside a closed report",
            description = "The figure itself stays; sums show both.")
    @APIResponseSchema(value = ReviewReportView.class, responseCode = "200", responseDescription = "The report.")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionDraft body) {
        return ok(answer.correct(id, body, ifMatch));
    }

    @GET
    @Path("totals")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "getReviewTotals",
            summary = "What a report and all under it come to",
            description =
                    "The sum of what was handed in and not sent back, whatever the tree; shares are reckoned from the sums.")
    public ReviewTotalsView totals(@PathParam("id") UUID id) {
        return totals.of(id);
    }

    @GET
    @Path("figures/{figure}")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listReviewFigureUnits",
            summary = "Whose a figure is",
            description =
                    "Each unit's part of the sum, with what the system counted and what stood in the cycle before.")
    public Page<FigureUnitItem> figure(
            @PathParam("id") UUID id,
            @Parameter(description = "The figure's code.", example = "AWARDS_PERSONS") @PathParam("figure")
                    String figure,
            @BeanParam @Valid FigureFilter filter,
            @BeanParam @Valid PageRequest page) {
        return below.figure(id, figure, filter).page(page);
    }

    @GET
    @Path("figures/{figure}/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "exportReviewFigureUnits",
            summary = "Whose a figure is, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportFigure(
            @PathParam("id") UUID id,
            @Parameter(description = "The figure's code.", example = "AWARDS_PERSONS") @PathParam("figure")
                    String figure,
            @BeanParam @Valid FigureFilter filter,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(FigureUnitItem.SHEET, below.figure(id, figure, filter), export);
    }

    @GET
    @Path("sections/{section}/texts")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listReviewTexts",
            summary = "What those under it wrote in a section",
            description = "Side by side, of those directly under it and handed in: for whoever writes the summary.")
    public Page<SectionTextItem> texts(
            @PathParam("id") UUID id,
            @Parameter(description = "The section's code.", example = "II") @PathParam("section") String section,
            @BeanParam @Valid PageRequest page) {
        return below.texts(id, section).page(page);
    }

    @GET
    @Path("measures")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listReviewMeasures",
            summary = "What is to be added next year",
            description = "By it and all under it, of what was handed in.")
    public Page<MeasureItem> measures(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return below.measures(id).page(page);
    }

    @GET
    @Path("measures/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "exportReviewMeasures",
            summary = "What is to be added next year, as a file",
            description = "As listed, whole; that it was taken is in the trail.")
    public Response exportMeasures(@PathParam("id") UUID id, @BeanParam @Valid ExportRequest export) {
        return exports.of(MeasureItem.SHEET, below.measures(id), export);
    }

    private static Response ok(ReviewReportView view) {
        return Answer.ok(view.version(), view);
    }
}
