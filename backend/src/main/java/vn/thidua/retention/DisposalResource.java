package vn.thidua.retention;

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

@Path("/api/v1/disposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "retention")
@RunOnVirtualThread
class DisposalResource {

    private final Disposals disposals;
    private final DisposalPages pages;
    private final KeepDisposals keep;
    private final Actor actor;
    private final Exports exports;

    DisposalResource(Disposals disposals, DisposalPages pages, KeepDisposals keep, Actor actor, Exports exports) {
        this.disposals = disposals;
        this.pages = pages;
        this.keep = keep;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "listDisposals",
            summary = "Disposals of archived dossiers",
            description = "Those within reach. Sorted by updatedAt (newest first) or decidedOn.")
    public Page<DisposalItem> list(@BeanParam @Valid DisposalFilter filter, @BeanParam @Valid PageRequest request) {
        return disposals.listing(filter, actor.scope(Permission.RETENTION_READ)).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "exportDisposals",
            summary = "Disposals as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid DisposalFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                DisposalItem.SHEET, disposals.listing(filter, actor.scope(Permission.RETENTION_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.RETENTION_KEEP)
    @Operation(
            operationId = "draftDisposal",
            summary = "Draft a disposal",
            description =
                    "Of dossiers whose time is over. Refused with a violation for each that is not due, is kept for ever, whose level has no known rule, or which"
                            + " stands in another disposal.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "201", responseDescription = "The disposal.")
    public Response create(@NotNull @Valid DisposalDraft body) {
        DisposalView view = keep.draft(body);
        return Answer.created("disposals", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.RETENTION_READ)
    @Operation(
            operationId = "getDisposal",
            summary = "One disposal",
            description = "With its dossiers, and what the reader can do to it now.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "200", responseDescription = "The disposal.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.RETENTION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(operationId = "editDisposal", summary = "Mend a disposal", description = "Replaces the draft whole.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "200", responseDescription = "The disposal.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisposalDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @Needs(Permission.DISPOSAL_DECIDE)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.OWN_DRAFT})
    @Operation(
            operationId = "decideDisposal",
            summary = "Decide a disposal",
            description =
                    "With number, day and paper of the signed decision; never by who drafted it. Refused with a violation for each dossier that is not due any"
                            + " more.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "200", responseDescription = "The disposal.")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisposalDecision body) {
        return answer(keep.decide(id, body, ifMatch));
    }

    @POST
    @Path("{id}/execution")
    @Idempotent
    @Needs(Permission.RETENTION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "carryOutDisposal",
            summary = "Carry a disposal out",
            description =
                    "Erases, for good, summaries, reports, submitted versions, the explanations of verdicts, and the files that nothing kept is attached to."
                            + " Numbers, titles, units, years, nominees, outcomes, awards, decisions, the trail and the digests of what is gone stay.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "200", responseDescription = "The disposal.")
    public Response carryOut(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DisposalExecution body) {
        return answer(keep.carryOut(id, body, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.RETENTION_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardDisposal",
            summary = "Discard a draft of a disposal",
            description = "Its dossiers may be chosen by another.")
    @APIResponseSchema(value = DisposalView.class, responseCode = "200", responseDescription = "The disposal.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.discard(id, ifMatch));
    }

    private static Response answer(DisposalView view) {
        return Answer.ok(view.version(), view);
    }
}
