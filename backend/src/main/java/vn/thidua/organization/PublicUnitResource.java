package vn.thidua.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/public/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@RunOnVirtualThread
class PublicUnitResource {

    private final UnitDirectory directory;

    PublicUnitResource(UnitDirectory directory) {
        this.directory = directory;
    }

    @GET
    @Open
    @Operation(
            operationId = "listPublicUnits",
            summary = "Units, without login",
            description =
                    "To narrow the look-up of awards. Those that no longer stand are there too, and each is found by every name that it ever had,"
                            + " without diacritics, or by its code. Sorted by name.")
    public Page<UnitRef> list(
            @Parameter(description = "Words of a name or code.", example = "tai nguyen nuoc")
                    @QueryParam("q")
                    @Size(max = 200) String q,
            @BeanParam @Valid PageRequest request) {
        return directory.listPublic(q, request);
    }
}
