package vn.thidua.campaign;

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
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Checks of campaigns. */
@Path("/api/v1/campaign-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CheckResource {

    private static final String CHECKS = "campaign-checks";

    private final CheckPages pages;
    private final KeepChecks keeping;

    CheckResource(CheckPages pages, KeepChecks keeping) {
        this.pages = pages;
        this.keeping = keeping;
    }

    @GET
    @Needs(Permission.CAMPAIGN_CHECK_READ)
    @Operation(
            operationId = "listCampaignChecks",
            summary = "Checks of campaigns",
            description =
                    "Of units within scope, and those that units within scope make. Sorted by plannedOn (newest first) or mendBy.")
    public Page<CheckItem> list(@BeanParam CheckFilter filter, @BeanParam @Valid PageRequest request) {
        return pages.listing(filter).page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.CAMPAIGN_CHECK_PLAN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "planCampaignCheck",
            summary = "Plan a check",
            description =
                    "Of a launched campaign, at a unit that it called or that takes part in it. The unit of the checking team owes it by the day.")
    @APIResponseSchema(value = CheckView.class, responseCode = "201", responseDescription = "The planned check.")
    public Response plan(@NotNull @Valid CheckDraft body) {
        CheckView view = keeping.plan(body);
        return Answer.created(CHECKS, view.item().id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.CAMPAIGN_CHECK_READ)
    @Operation(
            operationId = "getCampaignCheck",
            summary = "One check",
            description = "What was found and what the unit did about it, and what the reader can do to it now.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path("{id}/result")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CHECK)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "recordCampaignCheck",
            summary = "Record what a check found",
            description =
                    "By the team. What is to be mended the checked unit owes by the day named, or whoever carries it on.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckResult body) {
        return answer(keeping.record(id, body, ifMatch));
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CHECK_ANSWER)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerCampaignCheck",
            summary = "Say what was done about what was found",
            description = "By the checked unit; the team then owes its verification.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response answerIt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckAnswer body) {
        return answer(keeping.answer(id, body, ifMatch));
    }

    @POST
    @Path("{id}/verification")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.CAMPAIGN_CHECK)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "verifyCampaignCheck",
            summary = "Verify that what was found is mended",
            description = "By the team; it ends the check.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response verify(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keeping.verify(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CHECK)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnCampaignCheck",
            summary = "Send an answer back",
            description = "What the unit did is not enough; it owes the rest by another day.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckReturn body) {
        return answer(keeping.sendBack(id, body, ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CHECK_PLAN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "cancelCampaignCheck",
            summary = "Give up a planned check",
            description = "With the reason; nobody owes it any more.")
    @APIResponseSchema(value = CheckView.class, responseCode = "200", responseDescription = "The check.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckReason body) {
        return answer(keeping.cancel(id, body, ifMatch));
    }

    private static Response answer(CheckView view) {
        return Answer.ok(view.version(), view);
    }
}
