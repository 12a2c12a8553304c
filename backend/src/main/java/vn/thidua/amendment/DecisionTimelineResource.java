package vn.thidua.amendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/decisions/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "amendment")
@RunOnVirtualThread
class DecisionTimelineResource {

    private final Timelines timelines;

    DecisionTimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "getDecisionTimeline",
            summary = "The life of a decision",
            description =
                    "What was done to it, from draft to receipt, and what later decisions changed of it, oldest first.")
    public Timeline timeline(@PathParam("id") UUID id) {
        return timelines.ofDecision(id);
    }
}
