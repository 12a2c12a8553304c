package vn.thidua.integration;

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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class WebhookResource {

    private final Webhooks webhooks;
    private final KeepWebhooks keep;
    private final WebhookAttempts attempts;

    WebhookResource(Webhooks webhooks, KeepWebhooks keep, WebhookAttempts attempts) {
        this.webhooks = webhooks;
        this.keep = keep;
        this.attempts = attempts;
    }

    @GET
    @Path("{id}")
    @Needs(Permission.EVENT_READ)
    @Operation(operationId = "getWebhook", summary = "One subscription", description = "Without its secret.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "The subscription.")
    public Response get(@PathParam("id") UUID id) {
        return answer(webhooks.view(id));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a subscription",
            description = "The whole of it. What waits already goes to the new address too.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "As it now is.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WebhookDraft draft) {
        return answer(keep.change(id, draft, ifMatch));
    }

    /** Not idempotent by key: the kept answer would hold the secret. */
    @POST
    @Path("{id}/secret-rotation")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Exchange the signing secret",
            description = "The new one is told this once; for 24 hours the one before signs beside it.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "With the new secret.")
    public Response rotate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.rotate(id, ifMatch));
    }

    @POST
    @Path("{id}/enabling")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "enableWebhook",
            summary = "Switch delivery on again",
            description = "After it was disabled. What happened meanwhile is delivered now.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "As it now is.")
    public Response enable(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.enable(id, ifMatch));
    }

    @POST
    @Path("{id}/ending")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "endWebhook",
            summary = "End a subscription",
            description = "For ever; what waits is not sent any more.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "200", responseDescription = "As it now is.")
    public Response end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.end(id, ifMatch));
    }

    @GET
    @Path("{id}/deliveries")
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was delivered",
            description = "Each event with its attempts, the newest first. What is done is kept for thirty days.")
    public Page<WebhookDeliveryView> deliveries(
            @PathParam("id") UUID id,
            @Parameter(description = "Only in this state.") @QueryParam("state") WebhookDeliveryState state,
            @BeanParam @Valid PageRequest page) {
        webhooks.view(id);
        return webhooks.deliveries(id, state, attempts).page(page);
    }

    private static Response answer(WebhookView view) {
        return Answer.ok(view.version(), view);
    }
}
