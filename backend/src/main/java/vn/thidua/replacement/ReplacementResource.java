package vn.thidua.replacement;

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
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/replacements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "replacement", description = "Certificates and insignia that were damaged or lost, and are replaced.")
@RunOnVirtualThread
class ReplacementResource {

    private final Replacements replacements;
    private final KeepReplacements keep;
    private final Actor actor;
    private final Exports exports;

    ReplacementResource(Replacements replacements, KeepReplacements keep, Actor actor, Exports exports) {
        this.replacements = replacements;
        this.keep = keep;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REPLACEMENT_READ)
    @Operation(
            operationId = "listReplacements",
            summary = "Requests for replacement",
            description =
                    "Those that one's own units asked, and those that they are asked. Sorted by updatedAt (newest first).")
    public Page<ReplacementItem> list(
            @BeanParam @Valid ReplacementFilter filter, @BeanParam @Valid PageRequest request) {
        return replacements
                .listing(filter, actor.scope(Permission.REPLACEMENT_READ), actor.locale())
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REPLACEMENT_READ)
    @Operation(
            operationId = "exportReplacements",
            summary = "Requests for replacement as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid ReplacementFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                ReplacementItem.SHEET,
                replacements.listing(filter, actor.scope(Permission.REPLACEMENT_READ), actor.locale()),
                export);
    }

    @POST
    @Idempotent
    @Needs(Permission.REPLACEMENT_ASK)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.AWARD_NOT_IN_FORCE})
    @Operation(
            operationId = "askReplacement",
            summary = "Ask for a replacement",
            description =
                    "Of an award that stands, by the recipient's unit; one request at a time for a thing. What a province decided is the province's to replace.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "201", responseDescription = "The request.")
    public Response ask(@NotNull @Valid ReplacementRequest body) {
        ReplacementView view = view(keep.ask(body));
        return Answer.created("replacements", view.item().id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REPLACEMENT_READ)
    @Operation(
            operationId = "getReplacement",
            summary = "One request for replacement",
            description = "With the term as far as one is known, and what the reader can do to it now.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/approval")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.AWARD_NOT_IN_FORCE, ProblemCode.INVALID})
    @Operation(
            operationId = "approveReplacement",
            summary = "Approve a request",
            description = "Of what was decided here.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keep.approve(id, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/forwarding")
    @Idempotent
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.AWARD_NOT_IN_FORCE})
    @Operation(
            operationId = "forwardReplacement",
            summary = "Send a request above",
            description = "Of what those above decided; with the letter.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response forward(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplacementForwarding body) {
        keep.forward(id, body, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "refuseReplacement",
            summary = "Refuse a request",
            description = "With the reason; also where those above refused it.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplacementRefusal body) {
        keep.refuse(id, body, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/issue")
    @Idempotent
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "issueReplacement",
            summary = "Enter what was issued again",
            description = "The certificate says so from now on, with its number and day.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplacementIssue body) {
        keep.issue(id, ReplacementAction.ISSUE, body, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/outcome")
    @Idempotent
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "enterReplacementOutcome",
            summary = "Enter what came from above",
            description = "Under which number those above replaced it.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response outcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplacementIssue body) {
        keep.issue(id, ReplacementAction.ENTER_OUTCOME, body, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/handing-over")
    @Idempotent
    @Needs(Permission.REPLACEMENT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "handOverReplacement",
            summary = "Enter that it was received",
            description = "By whom, and when.")
    @APIResponseSchema(value = ReplacementView.class, responseCode = "200", responseDescription = "The request.")
    public Response handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReplacementReceipt body) {
        keep.handOver(id, body, ifMatch);
        return answer(id);
    }

    private Response answer(UUID id) {
        ReplacementView view = view(id);
        return Answer.ok(view.version(), view);
    }

    private ReplacementView view(UUID id) {
        ReplacementView view = replacements.view(id, actor).orElseThrow(Problem::notFound);
        if (!actor.may(Permission.REPLACEMENT_READ, view.item().unit().id())) {
            actor.require(Permission.REPLACEMENT_READ, view.keeper().id());
        }
        return view;
    }
}
