package vn.thidua.stateaward;

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

@Path("/api/v1/state-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "stateaward", description = "Submissions to those above the ministry, and what was decided there.")
@RunOnVirtualThread
class StateSubmissionResource {

    private final StateSubmissions submissions;
    private final StateSubmissionPages pages;
    private final StateCandidates candidates;
    private final DraftStateSubmission drafting;
    private final SendStateSubmission sending;
    private final EndStateSubmission ending;
    private final Actor actor;
    private final Exports exports;

    StateSubmissionResource(
            StateSubmissions submissions,
            StateSubmissionPages pages,
            StateCandidates candidates,
            DraftStateSubmission drafting,
            SendStateSubmission sending,
            EndStateSubmission ending,
            Actor actor,
            Exports exports) {
        this.submissions = submissions;
        this.pages = pages;
        this.candidates = candidates;
        this.drafting = drafting;
        this.sending = sending;
        this.ending = ending;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.STATE_SUBMISSION_READ)
    @Operation(
            operationId = "listStateSubmissions",
            summary = "Submissions to those above the ministry",
            description =
                    "Those of the units within reach, in every state. Sorted by updatedAt (newest first), sentOn or title.")
    public Page<StateSubmissionItem> list(
            @BeanParam @Valid StateSubmissionFilter filter, @BeanParam @Valid PageRequest request) {
        return submissions
                .listing(filter, actor.scope(Permission.STATE_SUBMISSION_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.STATE_SUBMISSION_READ)
    @Operation(
            operationId = "exportStateSubmissions",
            summary = "Submissions as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportStateSubmissions(
            @BeanParam @Valid StateSubmissionFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                StateSubmissionItem.SHEET,
                submissions.listing(filter, actor.scope(Permission.STATE_SUBMISSION_READ)),
                export);
    }

    @GET
    @Path("candidates")
    @Needs(Permission.STATE_SUBMISSION_READ)
    @Operation(
            operationId = "listStateCandidates",
            summary = "What a submission can take up",
            description =
                    "The nominations that would now be let into a submission of this ministry to this authority, within the reader's reach: passed by a council,"
                            + " of an accepted dossier within the ministry's reach, of an award that the catalogue lets this authority decide, and in no other"
                            + " submission. Sort by dossier (default) or award.")
    public Page<NominationItem> candidates(
            @BeanParam @Valid StateCandidateFilter filter, @BeanParam @Valid PageRequest request) {
        return candidates.list(filter, request);
    }

    @POST
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Refuses({ProblemCode.ALREADY_SUBMITTED, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "draftStateSubmission",
            summary = "Begin a submission",
            description =
                    "Its nominations must be passed by a council, of an accepted dossier within reach of the ministry, of an award that this authority decides,"
                            + " and in no other submission. The Standing Office then owes that it is sent.")
    @APIResponseSchema(value = StateSubmissionView.class, responseCode = "201", responseDescription = "The draft.")
    public Response create(@NotNull @Valid StateSubmissionDraft body) {
        StateSubmissionView view = drafting.begin(body);
        return Answer.created("state-submissions", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.STATE_SUBMISSION_READ)
    @Operation(
            operationId = "getStateSubmission",
            summary = "One submission",
            description =
                    "With its lines, its steps, what the law wants by when, and what the reader can do to it now.")
    @APIResponseSchema(value = StateSubmissionView.class, responseCode = "200", responseDescription = "The submission.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Operation(
            operationId = "discardStateSubmission",
            summary = "Give a draft up",
            description = "Its nominations are free for another submission.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(drafting.discard(id, ifMatch));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Refuses(ProblemCode.NOMINATION_HELD)
    @Operation(
            operationId = "signStateSubmission",
            summary = "Enter the Minister's signed letter",
            description =
                    "With its number, its day and the paper. No nomination of it may have gone another way meanwhile, and those whose law asks for it have been"
                            + " published for the people's opinion until that day.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateSubmissionSignature body) {
        return answer(sending.sign(id, body, ifMatch));
    }

    @POST
    @Path("{id}/dispatch")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Operation(
            operationId = "dispatchStateSubmission",
            summary = "Enter that it was sent",
            description =
                    "To the Ministry of Home Affairs; once more after it was returned. Paper and file are then waited for.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response dispatch(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateSubmissionDispatch body) {
        return answer(sending.dispatch(id, body, ifMatch));
    }

    @POST
    @Path("{id}/arrival")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Operation(
            operationId = "recordStateArrival",
            summary = "Enter that paper or file has arrived",
            description = "It is received when both have, on the later of the two days.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response arrive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateSubmissionArrival body) {
        return answer(sending.arrive(id, body, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Operation(
            operationId = "returnStateSubmission",
            summary = "Enter that it was returned",
            description = "By the Ministry of Home Affairs, with the reason. It can be sent again, or closed.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateSubmissionReturn body) {
        return answer(sending.giveBack(id, body, ifMatch));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Operation(
            operationId = "closeStateSubmission",
            summary = "Close what was returned",
            description = "It is not sent again: all its nominations are declined.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StateSubmissionClosure body) {
        return answer(ending.close(id, body, ifMatch));
    }

    @POST
    @Path("{id}/outside-decision")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_DRAFT)
    @Operation(
            operationId = "recordOutsideDecision",
            summary = "Enter what was decided above the ministry",
            description =
                    "The awards given enter the register for ever with the number of that decision; nominations left out are declined.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid OutsideDecision body) {
        return answer(ending.decide(id, body, ifMatch));
    }

    @POST
    @Path("{id}/handover")
    @Idempotent
    @Needs(Permission.STATE_SUBMISSION_SEND)
    @Operation(
            operationId = "handOverInsignia",
            summary = "Enter that the insignia were handed over",
            description = "Ends the way of the submission.")
    @APIResponseSchema(
            value = StateSubmissionView.class,
            responseCode = "200",
            responseDescription = "The submission as it now is.")
    public Response handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InsigniaHandover body) {
        return answer(ending.handOver(id, body, ifMatch));
    }

    private static Response answer(StateSubmissionView view) {
        return Answer.ok(view.version(), view);
    }
}
