package vn.thidua.plan;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.directive.Directives;
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

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plan", description = "Units' own plans under directives that were addressed to them.")
@RunOnVirtualThread
class PlanResource {

    private static final String PLANS = "plans";

    private final Plans plans;
    private final PlanPages pages;
    private final WritePlan writing;
    private final AnswerPlan answering;
    private final Carriers carriers;
    private final Directives directives;
    private final Actor actor;
    private final Exports exports;

    PlanResource(
            Plans plans,
            PlanPages pages,
            WritePlan writing,
            AnswerPlan answering,
            Carriers carriers,
            Directives directives,
            Actor actor,
            Exports exports) {
        this.plans = plans;
        this.pages = pages;
        this.writing = writing;
        this.answering = answering;
        this.carriers = carriers;
        this.directives = directives;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Path(PLANS)
    @Needs(Permission.PLAN_READ)
    @Operation(
            operationId = "listPlans",
            summary = "Implementing plans",
            description = "Those of the units within reach. Sorted by updatedAt (newest first) or submittedOn.")
    public Page<PlanItem> list(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid PageRequest request) {
        return listing(filter).page(request);
    }

    @GET
    @Path(PLANS + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.PLAN_READ)
    @Operation(
            operationId = "exportPlans",
            summary = "Implementing plans as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid PlanFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(PlanItem.SHEET, listing(filter), export);
    }

    private Listing<PlanItem> listing(PlanFilter filter) {
        return plans.listing(filter, actor.scope(Permission.PLAN_READ));
    }

    @POST
    @Path(PLANS)
    @Idempotent
    @Needs(Permission.PLAN_WRITE)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "writePlan",
            summary = "Write a plan",
            description =
                    "Of a unit, under a directive that was addressed to it or to one whose heir it is; for the unit itself once, and once for each cluster.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "The plan.")
    public Response write(@NotNull @Valid PlanDraft body) {
        PlanView view = writing.write(body);
        return Answer.created(PLANS, view.id(), view.version(), view);
    }

    @GET
    @Path(PLANS + "/{id}")
    @Needs(Permission.PLAN_READ)
    @Operation(
            operationId = "getPlan",
            summary = "One plan",
            description = "With its tasks, their reports, and what the reader can do to it now.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(PLANS + "/{id}")
    @Needs(Permission.PLAN_WRITE)
    @Refuses({ProblemCode.IN_USE, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "editPlan",
            summary = "Edit a plan",
            description =
                    "Replaces all of it while it is a draft or is to be amended; tasks with an id go on. A task that was reported on is not taken out.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanDraft body) {
        return answer(writing.edit(id, body, ifMatch));
    }

    @POST
    @Path(PLANS + "/{id}/submission")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.PLAN_WRITE)
    @Refuses({ProblemCode.INVALID, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "submitPlan",
            summary = "Submit a plan",
            description = "To whoever handed the directive down; it must have at least one task.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(writing.submit(id, ifMatch));
    }

    @POST
    @Path(PLANS + "/{id}/approval")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.PLAN_APPROVE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "approvePlan",
            summary = "Approve a plan",
            description = "By whoever handed the directive down; from now on its tasks are reported on.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(answering.approve(id, ifMatch));
    }

    @POST
    @Path(PLANS + "/{id}/amendment-request")
    @Idempotent
    @Needs(Permission.PLAN_APPROVE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "askPlanAmendment",
            summary = "Ask to amend a plan",
            description =
                    "With what is to be amended and by when; also of an approved one, as when the directive was adjusted.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response askAmendment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanAmendmentRequest body) {
        return answer(answering.askAmendment(id, body, ifMatch));
    }

    @POST
    @Path(PLANS + "/{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.PLAN_WRITE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardPlan",
            summary = "Give a draft plan up",
            description = "It is in no list any more, and another can be written.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(writing.discard(id, ifMatch));
    }

    @POST
    @Path("plan-tasks/{id}/reports")
    @Idempotent
    @Needs(Permission.PLAN_WRITE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "reportPlanTask",
            summary = "Report on a task",
            description = "Of an approved plan, as of today; a correction adds a report, and the newest stands.")
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "The plan.")
    public Response report(@PathParam("id") UUID id, @NotNull @Valid TaskReportDraft body) {
        return Response.ok(writing.report(id, body)).build();
    }

    @GET
    @Path("directives/{id}/point-carriers")
    @Needs(Permission.PLAN_READ)
    @Operation(
            operationId = "getPointCarriers",
            summary = "Who carries which point",
            description =
                    "Of an issued directive: the tasks of submitted plans within reach that carry each of its points; a point without any is carried by"
                            + " nobody.")
    public PointCarriers carriers(@PathParam("id") UUID id) {
        if (!directives.issuedAmong(List.of(id)).contains(id)) {
            throw Problem.notFound();
        }
        return carriers.of(id);
    }

    private static Response answer(PlanView view) {
        return Answer.ok(view.version(), view);
    }
}
