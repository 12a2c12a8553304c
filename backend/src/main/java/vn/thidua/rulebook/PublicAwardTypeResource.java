package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.paging.Page;

@Path("/api/v1/public/award-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@RunOnVirtualThread
class PublicAwardTypeResource {

    private final AwardTypes types;

    PublicAwardTypeResource(AwardTypes types) {
        this.types = types;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicAwardTypes",
            summary = "The award catalogue, without login",
            description = "The same as the catalogue for staff: it is public law.")
    public Page<AwardType> listPublic() {
        return new Page<>(types.all(), null, null);
    }
}
