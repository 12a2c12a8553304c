package vn.thidua.provincial;

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
import vn.thidua.access.SignedIn;
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
@Tag(name = "provincial", description = "What provinces decide for their departments, recorded from outside.")
@RunOnVirtualThread
class ProvincialResource {

    private static final String DECISIONS = "provincial-decisions";

    private final ProvincialDecisions decisions;
    private final ProvincialPages pages;
    private final EnterProvincialDecision entering;
    private final ConfirmProvincialDecision confirming;
    private final Actor actor;
    private final Exports exports;

    ProvincialResource(
            ProvincialDecisions decisions,
            ProvincialPages pages,
            EnterProvincialDecision entering,
            ConfirmProvincialDecision confirming,
            Actor actor,
            Exports exports) {
        this.decisions = decisions;
        this.pages = pages;
        this.entering = entering;
        this.confirming = confirming;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Path("provincial-awards")
    @SignedIn
    @Operation(
            operationId = "getProvincialAwards",
            summary = "What provinces decide",
            description =
                    "The awards that a province or its department may decide, with the article and how well we know it.")
    public ProvincialAward.Catalogue awards() {
        return new ProvincialAward.Catalogue(decisions.catalogue(actor.locale()));
    }

    @GET
    @Path(DECISIONS)
    @Needs(Permission.PROVINCIAL_DECISION_READ)
    @Operation(
            operationId = "listProvincialDecisions",
            summary = "Provinces' decisions",
            description =
                    "Those of the departments within reach, in every state. Sorted by updatedAt (newest first) or decidedOn.")
    public Page<ProvincialItem> list(@BeanParam @Valid ProvincialFilter filter, @BeanParam @Valid PageRequest request) {
        return decisions
                .listing(filter, actor.scope(Permission.PROVINCIAL_DECISION_READ))
                .page(request);
    }

    @GET
    @Path(DECISIONS + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.PROVINCIAL_DECISION_READ)
    @Operation(
            operationId = "exportProvincialDecisions",
            summary = "Provinces' decisions as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ProvincialFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                ProvincialItem.SHEET,
                decisions.listing(filter, actor.scope(Permission.PROVINCIAL_DECISION_READ)),
                export);
    }

    @POST
    @Path(DECISIONS)
    @Idempotent
    @Needs(Permission.PROVINCIAL_DECISION_ENTER)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "enterProvincialDecision",
            summary = "Enter a province's decision",
            description =
                    "Of a provincial department within reach, with its paper: only awards that the province or its department decides, only people and"
                            + " collectives of the department on that day, no number of the issuer's year twice.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "201", responseDescription = "The decision.")
    public Response create(@NotNull @Valid ProvincialDraft body) {
        ProvincialView view = entering.enter(body);
        return Answer.created(DECISIONS, view.id(), view.version(), view);
    }

    @GET
    @Path(DECISIONS + "/{id}")
    @Needs(Permission.PROVINCIAL_DECISION_READ)
    @Operation(
            operationId = "getProvincialDecision",
            summary = "One province's decision",
            description = "With its lines and what the reader can do to it now.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "200", responseDescription = "The decision.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(DECISIONS + "/{id}")
    @Needs(Permission.PROVINCIAL_DECISION_ENTER)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "reviseProvincialDecision",
            summary = "Mend a province's decision",
            description =
                    "Replaces all of it while it is not confirmed; a returned one waits for the Standing Office again.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "200", responseDescription = "The decision.")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProvincialDraft body) {
        return answer(entering.revise(id, body, ifMatch));
    }

    @POST
    @Path(DECISIONS + "/{id}/confirmation")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.PROVINCIAL_DECISION_CONFIRM)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "confirmProvincialDecision",
            summary = "Confirm a province's decision",
            description =
                    "It was compared with its paper: every line enters the register for ever, as decided outside.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "200", responseDescription = "The decision.")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(confirming.confirm(id, ifMatch));
    }

    @POST
    @Path(DECISIONS + "/{id}/return")
    @Idempotent
    @Needs(Permission.PROVINCIAL_DECISION_CONFIRM)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnProvincialDecision",
            summary = "Send a province's decision back",
            description = "Who entered it mends it, with the reason beside it.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "200", responseDescription = "The decision.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProvincialReturn body) {
        return answer(confirming.giveBack(id, body, ifMatch));
    }

    @POST
    @Path(DECISIONS + "/{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.PROVINCIAL_DECISION_ENTER)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardProvincialDecision",
            summary = "Give an entry up",
            description = "It was entered by mistake; nothing of it is in the register, and its number is free.")
    @APIResponseSchema(value = ProvincialView.class, responseCode = "200", responseDescription = "The decision.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(entering.discard(id, ifMatch));
    }

    private static Response answer(ProvincialView view) {
        return Answer.ok(view.version(), view);
    }
}
