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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/decisions/{id}/paper")
@Tag(name = "paper")
@RunOnVirtualThread
class DecisionPaperResource {

    private final Papers papers;

    DecisionPaperResource(Papers papers) {
        this.papers = papers;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DECISION_READ)
    @Operation(
            operationId = "downloadDecisionPaper",
            summary = "A decision as a paper",
            description =
                    "As PDF or as a Word file, with its list; what is not signed says on every page that it is a draft.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response paper(@PathParam("id") UUID id, @QueryParam("format") String format) {
        return PaperResources.file(papers.make(PaperKind.DECISION, id, PaperFormat.of(format)));
    }
}
