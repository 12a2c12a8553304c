package vn.thidua.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.document.Attachment;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.table.ErrorsFile;

/** Files of rows, and what became of them. */
@Path("/api/v1/bulk-jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk")
@RunOnVirtualThread
class BulkJobResource {

    private final ReceiveBulk receive;
    private final ReadBulk reading;
    private final BulkRows rows;
    private final WriteBulkErrors errors;
    private final Actor actor;
    private final Exports exports;

    BulkJobResource(
            ReceiveBulk receive,
            ReadBulk reading,
            BulkRows rows,
            WriteBulkErrors errors,
            Actor actor,
            Exports exports) {
        this.receive = receive;
        this.reading = reading;
        this.rows = rows;
        this.errors = errors;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "listBulkJobs",
            summary = "Files of rows",
            description =
                    "Those that one brought oneself; for who audits, all within reach. Sorted by receivedAt (newest first).")
    public Page<BulkJobItem> list(
            @Parameter(description = "As GET /bulk-kinds lists them.", example = "PEOPLE")
                    @QueryParam("kind")
                    @Size(max = 40) String kind,
            @Parameter(description = "Where it stands.") @QueryParam("state") BulkJobState state,
            @BeanParam @Valid PageRequest page) {
        return reading.listing(kind, state).page(page);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "exportBulkJobs",
            summary = "The list of files of rows, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @Parameter(description = "As GET /bulk-kinds lists them.", example = "PEOPLE")
                    @QueryParam("kind")
                    @Size(max = 40) String kind,
            @Parameter(description = "Where it stands.") @QueryParam("state") BulkJobState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(BulkJobItem.SHEET, reading.listing(kind, state), export);
    }

    @POST
    @Consumes({BulkForm.Media.NDJSON, BulkForm.Media.CSV, BulkForm.Media.XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Needs(Permission.BULK_SEND)
    @Refuses({
        ProblemCode.FILE_EMPTY,
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.FILE_TYPE_NOT_ALLOWED,
        ProblemCode.FILE_TYPE_LIES
    })
    @Operation(
            operationId = "bringBulk",
            summary = "Bring rows by the thousand",
            description =
                    "The body is JSON lines (application/x-ndjson), a CSV (text/csv, UTF-8) or a workbook; as application/octet-stream the file's name tells which. The answer is a job:"
                            + " its rows are done in their order, each as a single operation would do it, as whoever sent them. Good rows enter and bad ones are told, unless"
                            + " wholeOrNothing. The same file by the same sender is the same job (200); a thing that is known already, by its own key or by the sender's"
                            + " externalId, is changed where the row says otherwise and else left alone.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; the job tells how far it has come.",
            content = @Content(schema = @Schema(implementation = BulkJobView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This very file was brought before.",
            content = @Content(schema = @Schema(implementation = BulkJobView.class)))
    public Response bring(
            @Parameter(description = "As GET /bulk-kinds lists them.", required = true, example = "PEOPLE")
                    @QueryParam("kind")
                    @Size(max = 40) String kind,
            @Parameter(
                            description =
                                    "The unit on whose behalf they are brought; that of the sender's first grant if left out.")
                    @QueryParam("unit")
                    UUID unit,
            @Parameter(description = "What the file is called, with its ending.", example = "can-bo.ndjson")
                    @QueryParam("fileName")
                    String fileName,
            @Parameter(description = "Only look: every row is told what it would come to, and nothing enters.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "All rows enter, or none when one is refused.")
                    @QueryParam("wholeOrNothing")
                    @DefaultValue("false")
                    boolean wholeOrNothing,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body) {
        ReceiveBulk.Outcome outcome = receive.receive(
                new ReceiveBulk.Asked(kind, unit, fileName, mediaType, dryRun, wholeOrNothing), length, body);
        BulkJobView view = reading.one(outcome.id());
        return outcome.isNew()
                ? Answer.accepted("bulk-jobs", outcome.id(), view.item().version(), view)
                : Answer.ok(view.item().version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "getBulkJob",
            summary = "One file of rows",
            description = "How far it has come, what its rows came to, and what can be done with it.")
    @APIResponseSchema(value = BulkJobView.class, responseCode = "200", responseDescription = "The job.")
    public Response get(@PathParam("id") UUID id) {
        return answer(reading.one(id));
    }

    @GET
    @Path("{id}/rows")
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "listBulkRows",
            summary = "What the rows of a file came to",
            description =
                    "In their order; each with the thing it stands for, or why it was refused. None thirty days after the job's end.")
    public Page<BulkRowView> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "What they came to.", example = "REFUSED") @QueryParam("state") BulkRowState state,
            @BeanParam @Valid PageRequest page) {
        BulkJobItem job = reading.readable(id);
        return rows.listing(id, state, errors.placeOfNames(job), actor.locale()).page(page);
    }

    @GET
    @Path("{id}/errors-file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.BULK_READ)
    @Operation(
            operationId = "downloadBulkErrors",
            summary = "The rows that were refused, as a file",
            description =
                    "In the form in which they were brought, each with its reasons: mend it and bring it as it is.")
    @AnswersFile({AnswersFile.NDJSON, AnswersFile.CSV, AnswersFile.XLSX})
    public Response errorsFile(@PathParam("id") UUID id) {
        BulkJobItem job = reading.readable(id);
        var locale = actor.locale();
        StreamingOutput content = out -> errors.write(job, locale, out);
        return Attachment.of(
                content,
                job.form().mediaType(),
                ErrorsFile.name(job.fileName(), job.form().ending()));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Needs(Permission.BULK_SEND)
    @Operation(
            operationId = "cancelBulkJob",
            summary = "Stop a file of rows",
            description = "By who brought it. What had entered stays; what waited does not enter.")
    @APIResponseSchema(value = BulkJobView.class, responseCode = "200", responseDescription = "Stopped.")
    public Response cancel(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(reading.cancel(id, ifMatch));
    }

    private static Response answer(BulkJobView view) {
        return Answer.ok(view.item().version(), view);
    }
}
