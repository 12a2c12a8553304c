package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.http.Idempotent;

@Path("/api/v1/successions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organization")
class SuccessionResource {

    private final RecordSuccession record;
    private final Units units;

    SuccessionResource(RecordSuccession record, Units units) {
        this.record = record;
        this.units = units;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.UNIT_EDIT)
    @Idempotent
    @Operation(
            operationId = "recordSuccession",
            summary = "Let units follow one another",
            description =
                    "Ends the predecessors the day before and begins the successors; from that day the successors' grants reach what the"
                            + " predecessors left (of a SPLIT the heir's alone).")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public Response create(@NotNull @Valid SuccessionDraft draft) {
        UUID id = record.record(draft);
        Map<UUID, UnitRef> predecessors = units.refs(draft.predecessorIds());
        Map<UUID, UnitRef> successors = units.refs(draft.successorIds());
        SuccessionView view = new SuccessionView(
                id,
                draft.kind(),
                draft.on(),
                draft.act(),
                draft.predecessorIds().stream().map(predecessors::get).toList(),
                draft.successorIds().stream().map(successors::get).toList(),
                draft.heirId());
        // it has no address of its own: it is read in the lineage of its units
        URI lineage = URI.create("/api/v1/units/" + draft.predecessorIds().getFirst() + "/lineage");
        return Response.created(lineage).entity(view).build();
    }
}
