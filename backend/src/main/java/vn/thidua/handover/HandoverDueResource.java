package vn.thidua.handover;

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
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/handover-dues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handover", description = "Insignia and money on their way to whoever they were given to.")
@RunOnVirtualThread
class HandoverDueResource {

    private final HandoverDues dues;
    private final HandoverPages pages;
    private final HandOver handOver;
    private final Actor actor;
    private final Exports exports;

    HandoverDueResource(HandoverDues dues, HandoverPages pages, HandOver handOver, Actor actor, Exports exports) {
        this.dues = dues;
        this.pages = pages;
        this.handOver = handOver;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.HANDOVER_READ)
    @Operation(
            operationId = "listHandoverDues",
            summary = "What is to be handed over, or was",
            description =
                    "Insignia and money apart, those of decisions within reach. Sorted by decidedOn (newest first), handedOn or dueOn.")
    public Page<HandoverItem> list(@BeanParam @Valid HandoverFilter filter, @BeanParam @Valid PageRequest request) {
        return dues.listing(filter, actor.scope(Permission.HANDOVER_READ), actor.locale())
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.HANDOVER_READ)
    @Operation(
            operationId = "exportHandoverDues",
            summary = "What is to be handed over as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid HandoverFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                HandoverItem.SHEET,
                dues.listing(filter, actor.scope(Permission.HANDOVER_READ), actor.locale()),
                export);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.HANDOVER_READ)
    @Operation(
            operationId = "getHandoverDue",
            summary = "One part of an award with its receipts",
            description = "With all that was ever written of it, and what the reader can do to it now.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The part.")
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/correction")
    @Idempotent
    @Needs(Permission.HANDOVER_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "correctHandover",
            summary = "Correct what was written of a handing over",
            description = "A further row, with the reason; what was written before stays.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The part.")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverCorrection body) {
        handOver.correct(id, body, ifMatch);
        return answer(id);
    }

    @POST
    @Path("{id}/taking-back")
    @Idempotent
    @Needs(Permission.HANDOVER_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "takeBackHandover",
            summary = "Enter that it was not handed over after all",
            description = "A further row, with the reason; it is to be handed over again.")
    @APIResponseSchema(value = HandoverView.class, responseCode = "200", responseDescription = "The part.")
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverReason body) {
        handOver.takeBack(id, body, ifMatch);
        return answer(id);
    }

    private Response answer(UUID id) {
        HandoverView view = pages.view(id);
        return Answer.ok(view.version(), view);
    }
}
