package vn.thidua.amendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/award-returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "amendment")
@RunOnVirtualThread
class AwardReturnResource {

    private final AwardReturns returns;
    private final RecordReturn recording;
    private final Exports exports;

    AwardReturnResource(AwardReturns returns, RecordReturn recording, Exports exports) {
        this.returns = returns;
        this.recording = recording;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "listAwardReturns",
            summary = "What is to come back of awards that no longer stand",
            description = "Of the amendments within reach. Sorted by dueOn (the first to be due first) or recipient.")
    public Page<AwardReturnItem> list(
            @BeanParam @Valid AwardReturnFilter filter, @BeanParam @Valid PageRequest request) {
        return returns.listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "exportAwardReturns",
            summary = "What is to come back as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportAwardReturns(
            @BeanParam @Valid AwardReturnFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(AwardReturnItem.SHEET, returns.listing(filter), export);
    }

    @GET
    @Path("totals")
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "getAwardReturnTotals",
            summary = "What is to come back, added up",
            description = "Of the amendments within reach.")
    public AwardReturnTotals totals(
            @Parameter(description = "The recipient's unit.") @QueryParam("unit") UUID unit,
            @Parameter(description = "Of one amendment.") @QueryParam("amendment") UUID amendment) {
        return returns.totals(unit, amendment);
    }

    @POST
    @Path("{id}/receipt")
    @Idempotent
    @Needs(Permission.DECISION_PUBLISH)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "receiveAwardReturn",
            summary = "Enter that something came back",
            description = "Insignia as a whole; money in full or in part, never more than is outstanding.")
    @APIResponseSchema(value = AwardReturnItem.class, responseCode = "200", responseDescription = "OK")
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid AwardReturnReceipt body) {
        return Response.ok(recording.receive(id, body)).build();
    }

    @POST
    @Path("{id}/impossibility")
    @Idempotent
    @Needs(Permission.DECISION_PUBLISH)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "giveUpAwardReturn",
            summary = "Enter that something cannot come back",
            description = "With the reason; should it come back after all, a receipt is entered all the same.")
    @APIResponseSchema(value = AwardReturnItem.class, responseCode = "200", responseDescription = "OK")
    public Response giveUp(@PathParam("id") UUID id, @NotNull @Valid AwardReturnGivenUp body) {
        return Response.ok(recording.giveUp(id, body)).build();
    }
}
