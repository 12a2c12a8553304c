package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossier")
@RunOnVirtualThread
class VerdictResource {

    private final ReadVerdicts verdicts;

    VerdictResource(ReadVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @GET
    @Path("{id}/verdicts")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listDossierVerdicts",
            summary = "What the law says of a dossier",
            description =
                    "Of every nomination, explained: now, by the rules and facts of today, and as it was kept when the dossier was submitted."
                            + " What differs between the two is named. Once a nomination is settled only what was kept is told.")
    public DossierVerdicts ofDossier(
            @PathParam("id") UUID id,
            @Parameter(description = "By the rules and facts of this day; today if left out.") @QueryParam("asOf")
                    LocalDate asOf) {
        return verdicts.ofDossier(id, asOf);
    }
}
