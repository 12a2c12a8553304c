package vn.thidua.cluster;

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
import vn.thidua.organization.Units;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

@Path("/api/v1/units/{id}/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cluster")
@RunOnVirtualThread
class UnitClusterResource {

    private final ClusterMembers members;
    private final Units units;

    UnitClusterResource(ClusterMembers members, Units units) {
        this.members = members;
        this.units = units;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listUnitClusters",
            summary = "Which blocks and clusters a unit has belonged to",
            description = "With from when to when, newest first.")
    public Page<ClusterMemberItem> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        if (!units.exists(id)) {
            throw Problem.notFound();
        }
        return members.ofUnit(id).page(request);
    }
}
