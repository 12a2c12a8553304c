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

@Path("/api/v1/condition-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class ConditionKindResource {

    private final RulebookPages pages;

    ConditionKindResource(RulebookPages pages) {
        this.pages = pages;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listConditionKinds",
            summary = "The kinds of condition",
            description =
                    "What a rule can ask, and the parameters of each kind, with their names in the language of Accept-Language: what a form is made of. One page holds"
                            + " all.")
    public Page<ConditionKindView> list() {
        return new Page<>(pages.conditionKinds(), null, null);
    }
}
