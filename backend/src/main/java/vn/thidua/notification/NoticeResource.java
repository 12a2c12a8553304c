package vn.thidua.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.SignedIn;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** What one is told of, and how. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "What one is told of: an inbox, mail and browsers that are woken.")
@RunOnVirtualThread
class NoticeResource {

    private final Notices notices;
    private final NoticeSettings settings;
    private final PushSubscriptions subscriptions;

    NoticeResource(Notices notices, NoticeSettings settings, PushSubscriptions subscriptions) {
        this.notices = notices;
        this.settings = settings;
        this.subscriptions = subscriptions;
    }

    @GET
    @Path("notices")
    @SignedIn
    @Operation(
            operationId = "listNotices",
            summary = "My inbox",
            description = "What stands in the inbox, the newest first. What is no longer one's own to see is left out.")
    public Page<NoticeItem> list(@BeanParam NoticeFilter filter, @BeanParam @Valid PageRequest page) {
        return notices.listing(filter).page(page);
    }

    @GET
    @Path("notices/count")
    @SignedIn
    @Operation(
            operationId = "countNotices",
            summary = "How many wait to be read",
            description = "What is settled or put off does not wait.")
    public NoticeCount count() {
        return notices.count();
    }

    @PUT
    @Path("notices/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "changeNotice",
            summary = "Read a notice, or put it off",
            description = "Also the other way round: unread again, or back into the inbox.")
    public NoticeItem change(@PathParam("id") UUID id, @NotNull @Valid NoticeChange body) {
        return notices.change(id, body);
    }

    @POST
    @Path("notices/readings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @SignedIn
    @Operation(
            operationId = "readNotices",
            summary = "Read many notices",
            description = "These, or all that stood in the inbox at a moment: what came since stays unread.")
    @APIResponseSchema(value = NoticeCount.class, responseCode = "200", responseDescription = "How many still wait.")
    public Response read(@NotNull @Valid ReadingDraft body) {
        return Response.ok(notices.read(body)).build();
    }

    @GET
    @Path("notice-settings")
    @SignedIn
    @Operation(
            operationId = "getNoticeSettings",
            summary = "How I am told",
            description = "Kinds, mail, quiet hours and browsers; and whether this system sends mail at all.")
    public NoticeSettingsView settings() {
        return settings.own();
    }

    @PUT
    @Path("notice-settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    @Operation(
            operationId = "chooseNoticeSettings",
            summary = "Choose how I am told",
            description =
                    "The whole of it. Mail tells of what comes from then on, with kinds and days only: no name of a person or of a thing leaves by mail.")
    public NoticeSettingsView choose(@NotNull @Valid NoticeSettingsView.Choices body) {
        return settings.choose(body);
    }

    @POST
    @Path("push-subscriptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @SignedIn
    @Operation(
            operationId = "subscribePush",
            summary = "Have this browser woken",
            description =
                    "It is told by its push service that there is something new, and nothing else (RFC 8030, no content). Twenty browsers at most; the oldest is let go.")
    @APIResponseSchema(value = PushSubscriptionView.class, responseCode = "200", responseDescription = "The browser.")
    public Response subscribe(@NotNull @Valid PushSubscriptionDraft body) {
        return Response.ok(subscriptions.add(body)).build();
    }

    @DELETE
    @Path("push-subscriptions/{id}")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(operationId = "unsubscribePush", summary = "Leave a browser alone", description = "It is forgotten.")
    public void unsubscribe(@PathParam("id") UUID id) {
        subscriptions.remove(id);
    }
}
