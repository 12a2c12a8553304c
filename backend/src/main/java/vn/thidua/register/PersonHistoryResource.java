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

@Path("/api/v1/people/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class PersonHistoryResource {

    private final Histories histories;

    PersonHistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Needs(Permission.PERSON_READ)
    @Operation(
            operationId = "getPersonHistory",
            summary = "A person's whole history",
            description =
                    "Awards, posts, and what became of the units they stood in, as one list sorted by on (newest first). Awards given"
                            + " outside the reader's scope are there once they are public.")
    public Page<HistoryMoment> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return histories.ofPerson(id, page);
    }
}
