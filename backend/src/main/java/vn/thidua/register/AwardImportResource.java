package vn.thidua.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
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

@Path("/api/v1/award-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class AwardImportResource {

    private final ReceiveAwards receiveAwards;
    private final EnterAwardImport enterAwardImport;
    private final ReadAwardImport reading;
    private final WriteImportErrors errors;
    private final AwardImports imports;
    private final Actor actor;
    private final Exports exports;

    AwardImportResource(
            ReceiveAwards receiveAwards,
            EnterAwardImport enterAwardImport,
            ReadAwardImport reading,
            WriteImportErrors errors,
            AwardImports imports,
            Actor actor,
            Exports exports) {
        this.receiveAwards = receiveAwards;
        this.enterAwardImport = enterAwardImport;
        this.reading = reading;
        this.errors = errors;
        this.imports = imports;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.AWARD_IMPORT_READ)
    @Operation(
            operationId = "listAwardImports",
            summary = "Files of older awards",
            description = "Those brought for the units within reach, sorted by checkedAt (newest first).")
    public Page<AwardImport> list(
            @Parameter(description = "Where the file stands.") @QueryParam("state") AwardImportState state,
            @BeanParam @Valid PageRequest page) {
        return imports.listing(state, actor.scope(Permission.AWARD_IMPORT_READ)).page(page);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.AWARD_IMPORT_READ)
    @Operation(
            operationId = "exportAwardImports",
            summary = "The list of files of older awards, as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @Parameter(description = "Where the file stands.") @QueryParam("state") AwardImportState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(AwardImport.SHEET, imports.listing(state, actor.scope(Permission.AWARD_IMPORT_READ)), export);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Permission.AWARD_IMPORT)
    @Refuses({
        ProblemCode.FILE_EMPTY,
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.FILE_TYPE_NOT_ALLOWED,
        ProblemCode.FILE_TYPE_LIES
    })
    @Operation(
            operationId = "checkAwardImport",
            summary = "Bring a file of older awards, as a dry run",
            description =
                    "The body is a CSV (UTF-8) or XLSX of the form `award_code, recipient_kind, employee_code, recipient_name, birth_date,"
                            + " address, unit_code, year, decision_number, decided_on, authority_name`, in any order and also under Vietnamese heads. Every row"
                            + " is looked at and all that is wrong with it is kept to be read; nothing enters the register. Awards are named by code,"
                            + " abbreviation or name; people by employee code, or by name, birth date and unit; units by code or by the name they"
                            + " had on the decision's day; a household by its representative's name, its unit and maybe its address."
                            + " The same file again is the same import: checked anew (200), or left alone once it is"
                            + " entered.")
    @APIResponse(
            responseCode = "201",
            description = "Looked through.",
            content = @Content(schema = @Schema(implementation = AwardImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This very file had been brought before.",
            content = @Content(schema = @Schema(implementation = AwardImportView.class)))
    public Response check(
            @Parameter(
                            description = "What the file is called, with its ending.",
                            required = true,
                            example = "khen-thuong-2010-2020.xlsx")
                    @QueryParam("fileName")
                    String fileName,
            @Parameter(description = "The unit on whose behalf it is brought.", required = true) @QueryParam("unit")
                    UUID unit,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body) {
        CheckAwardFile.Outcome outcome = receiveAwards.receive(fileName, unit, length, body);
        AwardImport file = outcome.view().file();
        return outcome.isNew()
                ? Answer.created("award-imports", file.id(), file.version(), outcome.view())
                : Answer.ok(file.version(), outcome.view());
    }

    @GET
    @Path("{id}")
    @Needs(Permission.AWARD_IMPORT_READ)
    @Operation(
            operationId = "getAwardImport",
            summary = "One file of older awards",
            description = "How many rows it has, how many are wrong, and what can be done with it.")
    @APIResponseSchema(value = AwardImportView.class, responseCode = "200", responseDescription = "The file.")
    public Response get(@PathParam("id") UUID id) {
        return answer(reading.one(id));
    }

    @GET
    @Path("{id}/wrong-rows")
    @Needs(Permission.AWARD_IMPORT_READ)
    @Operation(
            operationId = "listAwardImportErrors",
            summary = "What is wrong with a file",
            description = "Its rows that have anything wrong, in their order, with every wrong cell.")
    public Page<AwardImportRow> wrongRows(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return reading.wrongRows(id, page);
    }

    @GET
    @Path("{id}/errors-file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.AWARD_IMPORT_READ)
    @Operation(
            operationId = "downloadAwardImportErrors",
            summary = "Download the file with its errors",
            description =
                    "The file as it was brought, in the same form, with a column of errors: mend it and bring it again as it is. Only its"
                            + " first line once the file is entered or given up.")
    @AnswersFile({AnswersFile.CSV, AnswersFile.XLSX})
    public Response errorsFile(@PathParam("id") UUID id) {
        AwardImport file = reading.readable(id);
        Locale locale = actor.locale();
        StreamingOutput content = out -> errors.write(file, locale, out);
        return Attachment.of(
                content,
                file.form().mediaType(),
                ErrorsFile.name(file.fileName(), file.form().name().toLowerCase(Locale.ROOT)));
    }

    @POST
    @Path("{id}/entry")
    @Idempotent
    @Needs(Permission.AWARD_IMPORT)
    @Operation(
            operationId = "enterAwardImport",
            summary = "Enter a file into the register",
            description =
                    "All of it or nothing. Its rows are checked anew; what the register has already is left as it is.")
    @APIResponseSchema(value = AwardImportView.class, responseCode = "200", responseDescription = "Entered.")
    public Response enter(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(enterAwardImport.enter(id, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Needs(Permission.AWARD_IMPORT)
    @Operation(
            operationId = "discardAwardImport",
            summary = "Give a file up",
            description = "Its rows are forgotten; that it was brought stays in the trail.")
    @APIResponseSchema(value = AwardImportView.class, responseCode = "200", responseDescription = "Given up.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(enterAwardImport.discard(id, ifMatch));
    }

    private static Response answer(AwardImportView view) {
        return Answer.ok(view.file().version(), view);
    }
}
