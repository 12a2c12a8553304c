package vn.thidua.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/units/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class UnitHistoryResource {

    private final Histories histories;

    UnitHistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "getUnitHistory",
            summary = "A unit's whole history",
            description =
                    "Awards that it was given as a collective and those of the units whose heir it is (each names the predecessor), its"
                            + " names, and the successions of its line, as one list sorted by on (newest first). Awards given outside the"
                            + " reader's scope are there once they are public.")
    public Page<HistoryMoment> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return histories.ofUnit(id, page);
    }
}
