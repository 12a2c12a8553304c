package vn.thidua.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.organization.PersonDirectory;

@Path("/api/v1/people/{id}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RunOnVirtualThread
class PersonalDataResource {

    private final TakePersonalData take;
    private final PersonDirectory people;
    private final Actor actor;

    PersonalDataResource(TakePersonalData take, PersonDirectory people, Actor actor) {
        this.take = take;
        this.people = people;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.PERSONAL_DATA_TAKE)
    @Operation(
            operationId = "takePersonalData",
            summary = "What is kept of a person",
            description =
                    "For somebody who asked on paper. What would betray who complained is withheld, and said to be. That it was taken is in the trail.")
    public PersonalDataView of(@PathParam("id") UUID id) {
        people.requireVisible(id);
        return take.of(id, actor.locale());
    }
}
