package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;

@Path("/api/v1/nominations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "What units put forward: dossiers, their nominations and evidence.")
@RunOnVirtualThread
class NominationResource {

    private final NominationList nominations;
    private final Actor actor;

    NominationResource(NominationList nominations, Actor actor) {
        this.nominations = nominations;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listNominations",
            summary = "List nominations",
            description =
                    "Of all dossiers within reach: with dossierState=ACCEPTED and outcome=PENDING what the council has to vote on, with"
                            + " outcome=PASSED what a decision can take up. Sort by dossier (default) or award.")
    public Page<NominationItem> listNominations(
            @BeanParam NominationFilter filter, @BeanParam @Valid PageRequest request) {
        return nominations.list(filter, actor.scope(Permission.DOSSIER_READ), request);
    }
}
