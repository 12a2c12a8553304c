package vn.thidua.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
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

@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultation")
@RunOnVirtualThread
class DossierConsultationResource {

    private final ReadDossierConsultation dossiers;

    DossierConsultationResource(ReadDossierConsultation dossiers) {
        this.dossiers = dossiers;
    }

    @GET
    @Path("{id}/consultation")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "getDossierConsultation",
            summary = "How a dossier stands with public consultation",
            description =
                    "Each of its nominations of whose award the rule speaks, as of today. For who reads the dossier.")
    public DossierConsultation ofDossier(@PathParam("id") UUID id) {
        return dossiers.of(id);
    }
}
