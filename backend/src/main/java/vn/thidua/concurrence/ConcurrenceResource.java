package vn.thidua.concurrence;

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
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/concurrence-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "concurrence",
        description = "What others ask of the ministry before they propose an award, and what it asks of others.")
@RunOnVirtualThread
class ConcurrenceResource {

    private final ConcurrenceRequests requests;
    private final ConcurrencePages pages;
    private final KeepConcurrence keep;
    private final Actor actor;
    private final Exports exports;

    ConcurrenceResource(
            ConcurrenceRequests requests, ConcurrencePages pages, KeepConcurrence keep, Actor actor, Exports exports) {
        this.requests = requests;
        this.pages = pages;
        this.keep = keep;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.CONCURRENCE_READ)
    @Operation(
            operationId = "listConcurrence",
            summary = "Requests for concurrence",
            description = "Both ways, those within reach. Sorted by updatedAt (newest first) or dueOn.")
    public Page<ConcurrenceItem> list(
            @BeanParam @Valid ConcurrenceFilter filter, @BeanParam @Valid PageRequest request) {
        return requests.listing(filter, actor.scope(Permission.CONCURRENCE_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.CONCURRENCE_READ)
    @Operation(
            operationId = "exportConcurrence",
            summary = "Requests for concurrence as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ConcurrenceFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                ConcurrenceItem.SHEET, requests.listing(filter, actor.scope(Permission.CONCURRENCE_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Operation(
            operationId = "enterConcurrence",
            summary = "Enter a request for concurrence",
            description =
                    "One that came in, whose term runs from the day on which it came; or one that the ministry is to send, of its own nominations.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "201", responseDescription = "The request.")
    public Response create(@NotNull @Valid ConcurrenceDraft body) {
        ConcurrenceView view = keep.enter(body);
        return Answer.created("concurrence-requests", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.CONCURRENCE_READ)
    @Operation(
            operationId = "getConcurrence",
            summary = "One request for concurrence",
            description =
                    "With its answer where there is one, what the law says of silence, and what the reader can do to it now.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "editConcurrence",
            summary = "Mend a request for concurrence",
            description = "Replaces it whole, while nothing is proposed or sent.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/proposal")
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "proposeConcurrence",
            summary = "Propose an opinion",
            description = "Of a request that came in; the signatory is to sign it.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceOpinion body) {
        return answer(keep.propose(id, body, ifMatch));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.CONCURRENCE_SIGN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "returnConcurrence",
            summary = "Send a proposed opinion back",
            description = "The Standing Office proposes anew, with the reason beside it.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceReason body) {
        return answer(keep.giveBack(id, body, ifMatch));
    }

    @POST
    @Path("{id}/signature")
    @Idempotent
    @Needs(Permission.CONCURRENCE_SIGN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "signConcurrence",
            summary = "Sign the answer",
            description = "The opinion proposed is the ministry's answer, with its number and day.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceSignature body) {
        return answer(keep.sign(id, body, ifMatch));
    }

    @POST
    @Path("{id}/dispatch")
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "sendConcurrence",
            summary = "Send a request",
            description = "The term runs from its day, by postmark.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response send(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceDispatch body) {
        return answer(keep.send(id, body, ifMatch));
    }

    @POST
    @Path("{id}/chase")
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "chaseConcurrence",
            summary = "Enter a reminder",
            description = "That whoever was asked was reminded, and how. Silence is never consent.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response chase(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceReminder body) {
        return answer(keep.chase(id, body, ifMatch));
    }

    @POST
    @Path("{id}/answer")
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerConcurrence",
            summary = "Enter the answer",
            description = "What whoever was asked answered.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceReply body) {
        return answer(keep.answer(id, body, ifMatch));
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @Needs(Permission.CONCURRENCE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "closeConcurrence",
            summary = "Close a request without an answer",
            description = "It was withdrawn, or is wanted no more; with the reason.")
    @APIResponseSchema(value = ConcurrenceView.class, responseCode = "200", responseDescription = "The request.")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConcurrenceReason body) {
        return answer(keep.close(id, body, ifMatch));
    }

    private static Response answer(ConcurrenceView view) {
        return Answer.ok(view.version(), view);
    }
}
