package vn.thidua.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;

/** The calendars themselves, by their secret addresses. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "obligations")
@RunOnVirtualThread
class CalendarResource {

    private final CalendarFeeds feeds;

    CalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{feed}/obligations.ics")
    @Produces("text/calendar")
    @Open
    @Operation(
            operationId = "readCalendarFeed",
            summary = "What an account owes, as a calendar",
            description = "iCalendar (RFC 5545): each day on which something is due, 500 at most, the nearest first.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response read(
            @Parameter(description = "The secret part of the address.", example = "mZ7w1s0") @PathParam("feed")
                    String feed) {
        return Response.ok(feeds.read(feed), "text/calendar; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
