package vn.thidua.decision;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationItem;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "decision",
        description = "Commendation decisions: drafted, signed with a number, published; and the books of numbers.")
@RunOnVirtualThread
class DecisionResource {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Candidates candidates;
    private final DraftDecision draft;
    private final ProposeDecision proposal;
    private final SignDecision signing;
    private final PublishDecision publishing;
    private final Actor actor;
    private final Exports exports;

    DecisionResource(
            Decisions decisions,
            DecisionPages pages,
            Candidates candidates,
            DraftDecision draft,
            ProposeDecision proposal,
            SignDecision signing,
            PublishDecision publishing,
            Actor actor,
            Exports exports) {
        this.decisions = decisions;
        this.pages = pages;
        this.candidates = candidates;
        this.draft = draft;
        this.proposal = proposal;
        this.signing = signing;
        this.publishing = publishing;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "listDecisions",
            summary = "Decisions",
            description =
                    "Those of the units within reach, in every state. Sorted by updatedAt (newest first), signedOn or title.")
    public Page<DecisionItem> list(
            @BeanParam @Valid DecisionFilter filter,
            @QueryParam("state") DecisionState state,
            @BeanParam @Valid PageRequest request) {
        return decisions
                .listing(filter, state, actor.scope(Permission.DECISION_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "exportDecisions",
            summary = "Decisions as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportDecisions(
            @BeanParam @Valid DecisionFilter filter,
            @QueryParam("state") DecisionState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                DecisionItem.SHEET, decisions.listing(filter, state, actor.scope(Permission.DECISION_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.DECISION_DRAFT)
    @Refuses({ProblemCode.ALREADY_DECIDED, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "draftDecision",
            summary = "Begin a decision's draft",
            description =
                    "Its nominations must be passed by a council, of an accepted dossier within reach of the deciding unit, of an award"
                            + " that this unit decides, and in no other decision.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid DecisionDraft body) {
        DecisionView view = draft.begin(body);
        return Answer.created("decisions", view.id(), view.version(), view);
    }

    @GET
    @Path("candidates")
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "listDecisionCandidates",
            summary = "What a decision can take up",
            description =
                    "The nominations that would now be let into a decision of this unit, within the reader's reach: passed by a council, of an accepted"
                            + " dossier within the unit's reach, of an award that it decides, and in no other decision. Sort by dossier (default) or award.")
    public Page<NominationItem> candidates(
            @BeanParam @Valid CandidateFilter filter, @BeanParam @Valid PageRequest request) {
        return candidates.list(filter, request);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "getDecision",
            summary = "One decision",
            description = "With its lines and what the reader can do to it now.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The decision.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.DECISION_DRAFT)
    @Refuses({ProblemCode.ALREADY_DECIDED, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "reviseDecision",
            summary = "Rewrite a draft",
            description = "Replaces all of it: the nominations sent are those that stand in it, in that order.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionDraft body) {
        return answer(draft.revise(id, body, ifMatch));
    }

    @POST
    @Path("{id}/proposal")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DECISION_DRAFT)
    @Refuses(ProblemCode.NOMINATION_HELD)
    @Operation(
            operationId = "proposeDecision",
            summary = "Put a draft before who signs it",
            description =
                    "At least one nomination stands in it, and all of them can be awarded. The signatory then owes the signature.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The proposed decision.")
    public Response propose(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(proposal.propose(id, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.DECISION_SIGN)
    @Operation(
            operationId = "returnDecision",
            summary = "Send a proposed decision back",
            description = "It is a draft again, with the reason beside it.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The draft.")
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
    @Refuses({ProblemCode.ALREADY_DECIDED, ProblemCode.ALREADY_EXISTS, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "signDecision",
            summary = "Sign a decision",
            description =
                    "Numbers it, freezes its content, and enters every line in the register for ever. Where the number comes from"
                            + " outside (numbering EXTERNAL) it is sent along.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The signed decision.")
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
    @Operation(
            operationId = "publishDecision",
            summary = "Publish a signed decision",
            description = "From now on anyone can read it and look up its awards.")
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "200",
            responseDescription = "The published decision.")
    public Response publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(publishing.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DECISION_DRAFT)
    @Operation(
            operationId = "discardDecision",
            summary = "Give a draft up",
            description = "Its nominations are free for another decision.")
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "The discarded draft.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(draft.discard(id, ifMatch));
    }

    private static Response answer(DecisionView view) {
        return Answer.ok(view.version(), view);
    }
}
