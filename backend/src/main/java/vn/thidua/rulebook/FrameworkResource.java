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

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class FrameworkResource {

    private final AwardTypes types;

    FrameworkResource(AwardTypes types) {
        this.types = types;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listFrameworks",
            summary = "The frameworks of law",
            description =
                    "The bodies of law that govern emulation and commendation one after another, oldest first. Two overlap during a"
                            + " transition; which one governs an award is the answer of its rule, not of the day alone.")
    public Page<Framework> frameworks() {
        return new Page<>(types.frameworks(), null, null);
    }
}
