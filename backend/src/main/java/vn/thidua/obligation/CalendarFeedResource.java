package vn.thidua.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.SignedIn;

/** What one owes, in one's own calendar program. */
@Path("/api/v1/me/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations")
@RunOnVirtualThread
class CalendarFeedResource {

    private final CalendarFeeds feeds;

    CalendarFeedResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @SignedIn
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Whether my calendar feed is open",
            description = "Its address is told once, when it is made.")
    public CalendarFeedView get() {
        return feeds.own();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Operation(
            operationId = "openCalendarFeed",
            summary = "Make my calendar feed's address",
            description =
                    "A secret one, told once; one made before ends. Whoever has it reads what the account owes, without signing in.")
    public CalendarFeedView open() {
        return feeds.open();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    @Operation(
            operationId = "closeCalendarFeed",
            summary = "Close my calendar feed",
            description = "Its address opens nothing any more.")
    public void close() {
        feeds.close();
    }
}
