package vn.thidua.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Open;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "document", description = "Files that people bring: reports, minutes, evidence.")
@RunOnVirtualThread
class DocumentResource {

    private final ReceiveDocument receiveDocument;
    private final Documents documents;
    private final ReadableDocuments readable;
    private final Tickets tickets;
    private final FileStore store;
    private final ErasedFiles erased;

    DocumentResource(
            ReceiveDocument receiveDocument,
            Documents documents,
            ReadableDocuments readable,
            Tickets tickets,
            FileStore store,
            ErasedFiles erased) {
        this.receiveDocument = receiveDocument;
        this.documents = documents;
        this.readable = readable;
        this.tickets = tickets;
        this.store = store;
        this.erased = erased;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Permission.DOCUMENT_UPLOAD)
    @Refuses({
        ProblemCode.FILE_EMPTY,
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.FILE_TYPE_NOT_ALLOWED,
        ProblemCode.FILE_TYPE_LIES,
        ProblemCode.IDEMPOTENCY_KEY_REUSED,
        ProblemCode.REQUEST_IN_PROGRESS
    })
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload a file",
            description =
                    "The body is the file itself. Its type is read from its content and must agree with the ending of its name; pdf, docx,"
                            + " xlsx, png and jpeg are received. When this answers, the file is on disk.")
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response uploadDocument(
            @Parameter(
                            description = "What the file is called, with its ending.",
                            required = true,
                            example = "bao-cao.pdf")
                    @QueryParam("fileName")
                    String fileName,
            @Parameter(description = "The unit it is brought for.", required = true) @QueryParam("unit") UUID unit,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body) {
        return receiveDocument.receive(fileName, unit, length, body);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "readDocument",
            summary = "Read what is known of a document",
            description =
                    "Read by whoever brought it, by those who read dossiers of its unit, and by whoever reads a thing it is attached to.")
    public DocumentView readDocument(@PathParam("id") UUID id) {
        return read(id).view();
    }

    @POST
    @Path("{id}/ticket")
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.DOCUMENT_ERASED)
    @Operation(
            operationId = "issueDocumentTicket",
            summary = "Get a link to the file",
            description =
                    "The link opens this one document for one minute, without a token: for a download by the browser itself.")
    public TicketView issueDocumentTicket(@PathParam("id") UUID id) {
        read(id);
        erased.requireKept(id);
        return new TicketView("/api/v1/documents/" + id + "/tickets/" + tickets.issue(id), Tickets.LIFE.toSeconds());
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Refuses(ProblemCode.DOCUMENT_ERASED)
    @Operation(
            operationId = "downloadDocument",
            summary = "Download the file",
            description = "Always as an attachment, under the name it was uploaded with.")
    @AnswersFile(AnswersFile.ANY)
    public Response downloadDocument(@PathParam("id") UUID id) {
        return content(read(id));
    }

    @GET
    @Path("{id}/tickets/{ticket}")
    @Produces(MediaType.WILDCARD)
    @Open
    @Refuses({ProblemCode.TOKEN_INVALID, ProblemCode.TOKEN_EXPIRED, ProblemCode.DOCUMENT_ERASED})
    @Operation(
            operationId = "downloadDocumentByTicket",
            summary = "Download the file by a ticket",
            description =
                    "Without a token: the ticket, from issueDocumentTicket, opens this one document for one minute.")
    @AnswersFile(AnswersFile.ANY)
    public Response downloadDocumentByTicket(@PathParam("id") UUID id, @PathParam("ticket") String ticket) {
        tickets.check(id, ticket);
        return content(documents.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    private Response content(Document document) {
        erased.requireKept(document.id());
        return Attachment.of(store.path(document.sha256()).toFile(), document.mediaType(), document.fileName());
    }

    private Document read(UUID id) {
        if (!readable.mayRead(id)) {
            throw Problem.notFound();
        }
        return documents.findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
