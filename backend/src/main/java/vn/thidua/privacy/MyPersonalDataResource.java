package vn.thidua.privacy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.SignedIn;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/me/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
@RunOnVirtualThread
class MyPersonalDataResource {

    private final TakePersonalData take;
    private final Actor actor;

    MyPersonalDataResource(TakePersonalData take, Actor actor) {
        this.take = take;
        this.actor = actor;
    }

    @GET
    @SignedIn
    @Refuses(ProblemCode.NOT_FOUND)
    @Operation(
            operationId = "takeMyPersonalData",
            summary = "What is kept of me",
            description =
                    "All that is kept of the person behind the account, by purpose. 404 when nobody's record stands behind it. That it was taken is in the trail.")
    public PersonalDataView mine() {
        if (actor.personId() == null) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        return take.of(actor.personId(), actor.locale());
    }
}
