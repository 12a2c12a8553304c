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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/dossiers/{id}/return-notice")
@Tag(name = "paper")
@RunOnVirtualThread
class ReturnNoticeResource {

    private final Papers papers;

    ReturnNoticeResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.STATE_SECRET_DOSSIER, ProblemCode.DOSSIER_DISPOSED})
    @Operation(
            operationId = "downloadReturnNotice",
            summary = "The notice that a dossier goes back",
            description = "Of the last time that it was sent back.")
    @AnswersFile({AnswersFile.PDF, AnswersFile.DOCX})
    public Response paper(@PathParam("id") UUID id, @QueryParam("format") String format) {
        return PaperResources.file(papers.make(PaperKind.RETURN_NOTICE, id, PaperFormat.of(format)));
    }
}
