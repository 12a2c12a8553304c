package vn.thidua.amendment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.decision.DecisionReturn;
import vn.thidua.decision.DecisionSignature;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "amendment",
        description =
                "Decisions that change what an earlier one gave: corrections, annulments, revocations, restorations; and what comes back.")
@RunOnVirtualThread
class AmendmentResource {

    private final Amendments amendments;
    private final AmendmentPages pages;
    private final ReadBasis basis;
    private final DraftAmendment draft;
    private final ProposeAmendment proposal;
    private final SignAmendment signing;
    private final SubmitAmendment submission;
    private final Timelines timelines;
    private final Actor actor;
    private final Exports exports;

    AmendmentResource(
            Amendments amendments,
            AmendmentPages pages,
            ReadBasis basis,
            DraftAmendment draft,
            ProposeAmendment proposal,
            SignAmendment signing,
            SubmitAmendment submission,
            Timelines timelines,
            Actor actor,
            Exports exports) {
        this.amendments = amendments;
        this.pages = pages;
        this.basis = basis;
        this.draft = draft;
        this.proposal = proposal;
        this.signing = signing;
        this.submission = submission;
        this.timelines = timelines;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "listAmendments",
            summary = "Amendments",
            description =
                    "Those of the units within reach, in every state. Sorted by updatedAt (newest first), decidedOn or title.")
    public Page<AmendmentItem> list(
            @BeanParam @Valid AmendmentFilter filter,
            @Parameter(description = "Where it stands.") @QueryParam("state") AmendmentState state,
            @BeanParam @Valid PageRequest request) {
        return amendments
                .listing(filter, state, actor.scope(Permission.DECISION_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "exportAmendments",
            summary = "Amendments as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportAmendments(
            @BeanParam @Valid AmendmentFilter filter,
            @Parameter(description = "Where it stands.") @QueryParam("state") AmendmentState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                AmendmentItem.SHEET, amendments.listing(filter, state, actor.scope(Permission.DECISION_READ)), export);
    }

    @GET
    @Path("basis")
    @Needs(Permission.DECISION_READ)
    @Refuses({ProblemCode.NOT_FOUND, ProblemCode.INVALID})
    @Operation(
            operationId = "getAmendmentBasis",
            summary = "What an amendment of an award begins with",
            description =
                    "By which way it is changed and by whom, and the other awards of its decision. Refused where another authority gave it: who"
                            + " awards also cancels.")
    public AmendmentBasis basis(
            @Parameter(description = "The award.", required = true) @QueryParam("award") UUID award) {
        return basis.of(award);
    }

    @POST
    @Idempotent
    @Needs(Permission.DECISION_DRAFT)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "draftAmendment",
            summary = "Begin an amendment",
            description =
                    "Of awards of one decision; that decision's authority says the way: a unit of this house decides itself, what those above"
                            + " the ministry gave goes to them. Each award must stand as the change wants it, and in no other open amendment.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid AmendmentDraft body) {
        AmendmentView view = draft.begin(body);
        return Answer.created("amendments", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "getAmendment",
            summary = "One amendment",
            description = "With its awards, what comes back of them, by when, and what the reader can do to it now.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The amendment.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @GET
    @Path("{id}/timeline")
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "getAmendmentTimeline",
            summary = "The life of an amendment",
            description = "What was done to it, oldest first.")
    public Timeline timeline(@PathParam("id") UUID id) {
        return timelines.ofAmendment(id);
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.DECISION_DRAFT)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "reviseAmendment",
            summary = "Replace a draft",
            description = "Whole: what is left out is gone.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The draft.")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentDraft body) {
        return answer(draft.revise(id, body, ifMatch));
    }

    @POST
    @Path("{id}/proposal")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DECISION_DRAFT)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "proposeAmendment",
            summary = "Put a draft before who signs it",
            description =
                    "Only of what this house gave; a revocation names its grounds and the conclusion of the competent body. The signatory then owes the"
                            + " signature.")
    @APIResponseSchema(
            value = AmendmentView.class,
            responseCode = "200",
            responseDescription = "The proposed amendment.")
    public Response propose(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(proposal.propose(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.DECISION_SIGN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnAmendment",
            summary = "Send a proposed amendment back",
            description = "It is a draft again, with the reason beside it.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The draft.")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionReturn body) {
        return answer(proposal.sendBack(id, body, ifMatch));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @Needs(Permission.DECISION_SIGN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.ALREADY_EXISTS})
    @Operation(
            operationId = "signAmendment",
            summary = "Sign an amendment",
            description =
                    "Numbers it, freezes its content, and changes the register: from today on the awards read or stand as it says. What is taken back"
                            + " owes insignia and money.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The signed amendment.")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionSignature body) {
        return answer(signing.sign(id, body, ifMatch));
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DECISION_PUBLISH)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "publishAmendment",
            summary = "Publish a signed amendment",
            description = "From now on anyone can read it; that the awards are changed is told from the signature on.")
    @APIResponseSchema(
            value = AmendmentView.class,
            responseCode = "200",
            responseDescription = "The published amendment.")
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(signing.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "submitAmendment",
            summary = "Enter that the letter went to those above the ministry",
            description = "Only of what they gave. The Standing Office then owes to follow it up.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The amendment.")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentLetter body) {
        return answer(submission.submit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/outcome")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "recordAmendmentDecision",
            summary = "Enter what those above the ministry decided",
            description = "From the day of their decision on the register says so.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The amendment.")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentOutsideDecision body) {
        return answer(submission.decide(id, body, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "recordAmendmentRefusal",
            summary = "Enter that those above the ministry did not decide so",
            description = "The awards stand as they did, and may stand in another amendment.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The amendment.")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentDeclining body) {
        return answer(submission.decline(id, body, ifMatch));
    }

    @POST
    @Path("{id}/forwarding")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "forwardInsignia",
            summary = "Enter that insignia of the State went on to the Ministry of Home Affairs",
            description = "All those that are back and had not gone on yet.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The amendment.")
    public Response forward(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentForwarding body) {
        return answer(submission.forward(id, body, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DECISION_DRAFT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardAmendment",
            summary = "Give a draft up",
            description = "Its awards are free for another amendment.")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "200", responseDescription = "The discarded draft.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(draft.discard(id, ifMatch));
    }

    private static Response answer(AmendmentView view) {
        return Answer.ok(view.version(), view);
    }
}
