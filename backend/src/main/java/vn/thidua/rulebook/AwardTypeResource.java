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

@Path("/api/v1/award-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class AwardTypeResource {

    private final AwardTypes types;

    AwardTypeResource(AwardTypes types) {
        this.types = types;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listAwardTypes",
            summary = "The award catalogue",
            description =
                    "Every title and form of commendation in the order of the law: to whom it may go, and who decides it under each"
                            + " framework of law, with the article and how far that may be trusted. One page holds all.")
    public Page<AwardType> list() {
        return new Page<>(types.all(), null, null);
    }
}
