package vn.thidua.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/dossiers/{id}/bundle")
@Tag(name = "paper")
@RunOnVirtualThread
class DossierBundleResource {

    private final DossierBundle bundles;

    DossierBundleResource(DossierBundle bundles) {
        this.bundles = bundles;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Refuses({ProblemCode.STATE_SECRET_DOSSIER, ProblemCode.DOSSIER_DISPOSED, ProblemCode.DOCUMENT_ERASED})
    @Operation(
            operationId = "downloadDossierBundle",
            summary = "A whole dossier as one file",
            description =
                    "A ZIP with an index (HTML and JSON, each part with its SHA-256), the Word file and the PDF of each of its papers, and what was attached, as"
                            + " it is. That it was taken is in the trail.")
    @AnswersFile(AnswersFile.ZIP)
    public Response bundle(@PathParam("id") UUID id) {
        DossierBundle.Bundle bundle = bundles.of(id);
        StreamingOutput content = bundle::write;
        return PaperResources.file(content, bundle.fileName(), "application/zip");
    }
}
