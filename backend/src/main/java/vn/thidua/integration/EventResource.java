package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.event.EventFeed.EventPage;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "What happened, in order, for everyone who follows.")
@RunOnVirtualThread
public class EventResource {

    static final String NAMES = "^[A-Z][A-Z0-9_]*(,[A-Z][A-Z0-9_]*)*$";

    private final ReadEvents events;

    EventResource(ReadEvents events) {
        this.events = events;
    }

    @GET
    @Needs(Permission.EVENT_READ)
    @Operation(
            operationId = "listEvents",
            summary = "What happened after a point",
            description =
                    "In commit order without gaps: an event appears once every transaction before it has ended. Keep next and pass it as after. With wait, an answer"
                            + " that would be empty comes when there is something, or after so many seconds.")
    public EventPage list(
            @Parameter(description = "The next of the answer before; absent for the beginning.")
                    @QueryParam("after")
                    @Size(max = 60) String after,
            @Parameter(description = "How many at most.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(
                            description = "Only events of these types, with commas between.",
                            example = "DOSSIER_SUBMITTED,DOSSIER_RETURNED")
                    @QueryParam("type")
                    @Size(max = 1000) @Pattern(regexp = NAMES) String type,
            @Parameter(
                            description = "Only about things of these kinds, with commas between.",
                            example = "DOSSIER,DECISION")
                    @QueryParam("subjectType")
                    @Size(max = 1000) @Pattern(regexp = NAMES) String subjectType,
            @Parameter(description = "Only of this unit and those under it.") @QueryParam("unit") UUID unit,
            @Parameter(description = "How many seconds to wait for something.", example = "30")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0) @Max(30) int wait) {
        return events.after(after, limit, ReadEvents.filter(type, subjectType, unit), Duration.ofSeconds(wait));
    }
}
