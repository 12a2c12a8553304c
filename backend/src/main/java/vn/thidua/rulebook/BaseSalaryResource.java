package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;

@Path("/api/v1/base-salaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class BaseSalaryResource {

    private final BonusTariffs tariffs;

    BaseSalaryResource(BonusTariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listBaseSalaries",
            summary = "The base salary by date",
            description =
                    "Of what award money is a multiple, newest first, each with its decree and how far it may be trusted. One page holds"
                            + " all.")
    public Page<BaseSalary> list() {
        return new Page<>(tariffs.baseSalaries(), null, null);
    }
}
