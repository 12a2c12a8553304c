package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.event.EventFeed;
import vn.thidua.event.EventFeed.EventPage;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "What happened, in order, for everyone who follows.")
@RunOnVirtualThread
public class EventResource {

    private final EventFeed feed;
    private final Actor actor;

    EventResource(EventFeed feed, Actor actor) {
        this.feed = feed;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "listEvents",
            summary = "What happened after a point",
            description =
                    "In commit order without gaps: an event appears once every transaction before it has ended. Keep next and pass it as after.")
    public EventPage list(
            @Parameter(description = "The next of the answer before; absent for the beginning.")
                    @QueryParam("after")
                    @Size(max = 60) String after,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "Only events of this type.") @QueryParam("type") @Size(max = 60) String type) {
        return feed.after(after, limit, type, actor.scope(Permission.EVENT_READ).roots());
    }
}
