package vn.thidua.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class AwardResource {

    private final Awards awards;
    private final ReadAward reading;
    private final Actor actor;

    AwardResource(Awards awards, ReadAward reading, Actor actor) {
        this.awards = awards;
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "listAwards",
            summary = "The register of awards",
            description =
                    "Every award of the units within reach, whether its decision is published yet or not. Sorted by decidedOn (newest"
                            + " first unless asked otherwise), year or recipient.")
    public Page<AwardItem> list(
            @BeanParam @Valid AwardFilter filter,
            @Parameter(description = "One person's awards.") @QueryParam("person") UUID person,
            @Parameter(description = "One unit's awards as a collective.") @QueryParam("collective") UUID collective,
            @BeanParam @Valid PageRequest page) {
        return awards.list(filter, person, collective, actor.scope(Permission.AWARD_READ), page, actor.locale());
    }

    @GET
    @Path("{id}")
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "getAward",
            summary = "One award, back to its evidence",
            description =
                    "The award as it was entered, every change of its standing, and the way it came: decision, dossier, council's"
                            + " result, each where the reader may open it.")
    public AwardView get(@PathParam("id") UUID id) {
        return reading.one(id);
    }
}
