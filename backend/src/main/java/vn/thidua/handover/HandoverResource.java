package vn.thidua.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handover")
@RunOnVirtualThread
class HandoverResource {

    private final HandOverMany handOver;
    private final HandoverDues dues;
    private final Actor actor;

    HandoverResource(HandOverMany handOver, HandoverDues dues, Actor actor) {
        this.handOver = handOver;
        this.dues = dues;
        this.actor = actor;
    }

    @POST
    @Path("handovers")
    @Idempotent
    @Needs(Permission.HANDOVER_KEEP)
    @Operation(
            operationId = "handOver",
            summary = "Enter what was handed over on one occasion",
            description =
                    "Up to two hundred, each on its own: what is refused for one does not keep the others back. Money of a nomination that is held, and"
                            + " whatever an award that no longer stands gave, is refused.")
    @APIResponseSchema(
            value = HandoverResults.class,
            responseCode = "200",
            responseDescription = "What became of each.")
    public Response handOver(@NotNull @Valid Ceremony body) {
        return Response.ok(handOver.all(body)).build();
    }

    @GET
    @Path("handover-totals")
    @Needs(Permission.HANDOVER_READ)
    @Operation(
            operationId = "getHandoverTotals",
            summary = "What funds owe and have paid",
            description =
                    "Money that is due, paid and outstanding by fund, year of the decision and award, narrowed as the list is; each figure is the sum of"
                            + " the rows that the list gives for it.")
    public HandoverTotals totals(@BeanParam @Valid HandoverFilter filter) {
        return HandoverTotals.of(dues.totals(filter, actor.scope(Permission.HANDOVER_READ), actor.locale()));
    }
}
