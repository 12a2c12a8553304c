package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.paging.Page;

@Path("/api/v1/clients/{id}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class ClientWebhookResource {

    private final Webhooks webhooks;
    private final KeepWebhooks keep;

    ClientWebhookResource(Webhooks webhooks, KeepWebhooks keep) {
        this.webhooks = webhooks;
        this.keep = keep;
    }

    @GET
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "listWebhooks",
            summary = "What a client is told of",
            description = "Its subscriptions that have not ended, the newest first.")
    public Page<WebhookView> list(@PathParam("id") UUID id) {
        return new Page<>(webhooks.of(id), null, null);
    }

    /** Not idempotent by key: the kept answer would hold the secret. One too many is ended. */
    @POST
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "subscribeWebhook",
            summary = "Tell a client what happens",
            description =
                    "Events from now on, as CloudEvents 1.0 (structured JSON), signed by Standard Webhooks with a secret that is told this once. A client subscribes for"
                            + " itself, or an administrator for it. At least once, in no promised order; tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h"
                            + " and 24 h, and disabled when nothing could be delivered for three days.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "Subscribed.")
    public Response subscribe(@PathParam("id") UUID id, @NotNull @Valid WebhookDraft draft) {
        WebhookView view = keep.subscribe(id, draft);
        return Answer.created("webhooks", view.id(), view.version(), view);
    }
}
