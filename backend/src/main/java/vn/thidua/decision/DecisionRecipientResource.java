package vn.thidua.decision;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/decisions/{id}/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
@RunOnVirtualThread
class DecisionRecipientResource {

    private final SendDecision sending;

    DecisionRecipientResource(SendDecision sending) {
        this.sending = sending;
    }

    @GET
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "listDecisionRecipients",
            summary = "To whom a decision was sent",
            description = "With the receipts. Sorted by name.")
    public Page<DecisionRecipient> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        return sending.list(id, request);
    }

    @POST
    @Idempotent
    @Needs(Permission.DECISION_PUBLISH)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "sendDecision",
            summary = "Enter to whom a decision was sent",
            description = "A signed one; nobody twice. Answers those just entered.")
    @APIResponseSchema(value = DecisionSent.class, responseCode = "200", responseDescription = "OK")
    public Response send(@PathParam("id") UUID id, @NotNull @Valid DecisionSending body) {
        return Response.ok(new DecisionSent(sending.send(id, body))).build();
    }

    @POST
    @Path("{recipientId}/receipt")
    @Idempotent
    @Needs(Permission.DECISION_PUBLISH)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "acknowledgeDecision",
            summary = "Enter a recipient's receipt",
            description = "Once for each recipient.")
    @APIResponseSchema(value = DecisionRecipient.class, responseCode = "200", responseDescription = "OK")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @PathParam("recipientId") UUID recipientId,
            @NotNull @Valid DecisionReceipt body) {
        return Response.ok(sending.acknowledge(id, recipientId, body)).build();
    }
}
