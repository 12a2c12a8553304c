package vn.thidua.campaign;

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
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final DraftCampaign draft;
    private final ProposeCampaign proposal;
    private final LaunchCampaign launch;
    private final CloseCampaign closure;
    private final ReviewCampaign reviewing;
    private final CampaignFlags flags;
    private final Actor actor;
    private final Exports exports;

    CampaignResource(
            Campaigns campaigns,
            CampaignPages pages,
            DraftCampaign draft,
            ProposeCampaign proposal,
            LaunchCampaign launch,
            CloseCampaign closure,
            ReviewCampaign reviewing,
            CampaignFlags flags,
            Actor actor,
            Exports exports) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.draft = draft;
        this.proposal = proposal;
        this.launch = launch;
        this.closure = closure;
        this.reviewing = reviewing;
        this.flags = flags;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "listCampaigns",
            summary = "Campaigns",
            description =
                    "All that are launched, closed or cancelled, and drafts within scope. Sorted by startsOn (newest first), title or launchedOn.")
    public Page<CampaignItem> list(@BeanParam CampaignFilter filter, @BeanParam @Valid PageRequest request) {
        return campaigns.listing(filter, actor.scope(Permission.CAMPAIGN_READ)).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "exportCampaigns",
            summary = "Campaigns as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportCampaigns(@BeanParam CampaignFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(CampaignItem.SHEET, campaigns.listing(filter, actor.scope(Permission.CAMPAIGN_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.CAMPAIGN_DRAFT)
    @Operation(
            operationId = "draftCampaign",
            summary = "Begin a campaign's draft",
            description =
                    "Only title, level and unit are needed to begin. The parent must be launched and of a higher level.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid CampaignDraft body) {
        CampaignView view = draft.begin(body);
        return Answer.created("campaigns", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "getCampaign",
            summary = "One campaign",
            description = "With its criteria, how many units have registered, and what the reader can do to it now.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The campaign.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.CAMPAIGN_DRAFT)
    @Operation(
            operationId = "reviseCampaign",
            summary = "Rewrite a draft",
            description =
                    "Replaces all of the draft. A criterion sent with its id keeps it; one that is missing is gone.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignDraft body) {
        return answer(draft.revise(id, body, ifMatch));
    }

    @POST
    @Path("{id}/proposal")
    @Idempotent
    @Needs(Permission.CAMPAIGN_DRAFT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "proposeCampaign",
            summary = "Put a draft before who launches it",
            description =
                    "The draft must have goals, contents, at least one criterion and its period. The signatory then owes the launch.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The proposed campaign.")
    public Response propose(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(proposal.propose(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.CAMPAIGN_LAUNCH)
    @Operation(
            operationId = "returnCampaign",
            summary = "Send a proposed campaign back",
            description = "It is a draft again, with the reason beside it.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The draft.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignReturn body) {
        return answer(proposal.sendBack(id, body, ifMatch));
    }

    @POST
    @Path("{id}/launch")
    @Idempotent
    @Needs(Permission.CAMPAIGN_LAUNCH)
    @Operation(
            operationId = "launchCampaign",
            summary = "Launch a proposed campaign",
            description =
                    "Says in what capacity it was signed; the signer is the account. Every unit directly under or overseen by the"
                            + " campaign's unit then owes its registration. It is public from now on.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The launched campaign.")
    public Response launch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignLaunch body) {
        return answer(launch.launch(id, body, ifMatch));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CLOSE)
    @Operation(
            operationId = "closeCampaign",
            summary = "Close a launched campaign",
            description =
                    "The summing up: what came of it, kept with the figures as they stand. What is still owed of it is no longer asked for.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The closed campaign.")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignReviewDraft body) {
        return answer(closure.close(id, body, ifMatch));
    }

    @POST
    @Path("{id}/interim-review")
    @Idempotent
    @Needs(Permission.CAMPAIGN_CLOSE)
    @Operation(
            operationId = "reviewCampaign",
            summary = "Record an interim review",
            description = "What was found, kept with the figures as they stand. The campaign goes on.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "The campaign.")
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignReviewDraft body) {
        return answer(reviewing.review(id, body, ifMatch));
    }

    @GET
    @Path("{id}/flags")
    @Needs(Permission.CAMPAIGN_READ)
    @Operation(
            operationId = "listCampaignFlags",
            summary = "For which awards a thematic campaign runs long enough",
            description =
                    "By the rules in force today, with their article and how well it is known: from which day on a review finds that it ran as long as the"
                            + " award asks. Empty for a campaign that is not thematic.")
    public List<CampaignFlag> flags(@PathParam("id") UUID id) {
        return flags.of(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Needs(Permission.CAMPAIGN_LAUNCH)
    @Operation(
            operationId = "cancelCampaign",
            summary = "Give up a launched campaign",
            description = "With the reason, which the public reads. What is still owed of it is no longer asked for.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "200",
            responseDescription = "The cancelled campaign.")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CampaignCancellation body) {
        return answer(closure.cancel(id, body, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Needs(Permission.CAMPAIGN_DRAFT)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "discardCampaign",
            summary = "Discard a draft",
            description = "It is kept, and its trail, but nothing more can be done to it.")
    @APIResponseSchema(
            value = CampaignView.class,
            responseCode = "200",
            responseDescription = "The discarded campaign.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(draft.discard(id, ifMatch));
    }

    private static Response answer(CampaignView view) {
        return Answer.ok(view.version(), view);
    }
}
