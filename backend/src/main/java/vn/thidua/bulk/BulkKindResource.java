package vn.thidua.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.document.FileNames;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.http.AnswersFile;

/** What may be brought by the thousand, and how it is written. */
@Path("/api/v1/bulk-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk", description = "Rows by the thousand: brought as a file, done as a job, each with what it came to.")
@RunOnVirtualThread
class BulkKindResource {

    private final BulkKinds kinds;
    private final Actor actor;

    BulkKindResource(BulkKinds kinds, Actor actor) {
        this.kinds = kinds;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "getBulkKinds",
            summary = "What may be brought by the thousand",
            description = "Each kind with its fields: members of a JSON object, or columns of a table.")
    public BulkKindList all() {
        return new BulkKindList(kinds.all().stream()
                .map(kind -> BulkKindView.of(kind, actor.locale()))
                .toList());
    }

    @GET
    @Path("{kind}/template")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "downloadBulkTemplate",
            summary = "A file to begin with",
            description = "The first line and an example, in the form that is asked for.")
    @AnswersFile({AnswersFile.NDJSON, AnswersFile.CSV, AnswersFile.XLSX})
    public Response template(
            @Parameter(description = "As GET /bulk-kinds lists them.", example = "PEOPLE") @PathParam("kind")
                    String code,
            @Parameter(description = "How it is to be written.", example = "CSV")
                    @QueryParam("format")
                    @DefaultValue("CSV")
                    BulkForm form) {
        BulkKind kind = kinds.of(code);
        StreamingOutput content = out -> new BulkTemplate(kind.fields()).write(form, out);
        return Response.ok(content, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileNames.attachment(code.toLowerCase(Locale.ROOT) + "." + form.ending()))
                .build();
    }
}
