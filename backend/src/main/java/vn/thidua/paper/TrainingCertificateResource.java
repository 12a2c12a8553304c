package vn.thidua.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.SignedIn;
import vn.thidua.platform.http.AnswersFile;

@Path("/api/v1/training-learners/{id}/certificate")
@Tag(name = "paper")
@RunOnVirtualThread
class TrainingCertificateResource {

    private final Papers papers;

    TrainingCertificateResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @SignedIn
    @Operation(
            operationId = "downloadTrainingCertificate",
            summary = "The certificate of somebody who was trained",
            description = "For themselves and for who answers for training; with a code by which anyone can check it.")
    @AnswersFile({AnswersFile.PDF, AnswersFile.DOCX})
    public Response paper(@PathParam("id") UUID id, @QueryParam("format") String format) {
        return PaperResources.file(papers.make(PaperKind.TRAINING_CERTIFICATE, id, PaperFormat.of(format)));
    }
}
