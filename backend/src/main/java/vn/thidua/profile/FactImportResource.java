package vn.thidua.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.document.Attachment;
import vn.thidua.document.FileNames;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.table.ErrorsFile;

@Path("/api/v1/fact-imports")
@Tag(name = "profile")
@RunOnVirtualThread
class FactImportResource {

    private static final String FORM =
            "`kind, employee_code, unit_code, year, from, to, level, scope, used_for, number, with_title,"
                    + " disciplined, marked, title, authority, source`";

    private final ReceiveFacts receive;
    private final ImportFacts imports;
    private final Actor actor;

    FactImportResource(ReceiveFacts receive, ImportFacts imports, Actor actor) {
        this.receive = receive;
        this.imports = imports;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Permission.FACT_EDIT)
    @Refuses({
        ProblemCode.FILE_EMPTY,
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.FILE_TYPE_NOT_ALLOWED,
        ProblemCode.FILE_TYPE_LIES
    })
    @Operation(
            operationId = "importFacts",
            summary = "Look a file of facts through, or record all of it",
            description = "The body is a CSV (UTF-8) or XLSX of the form " + FORM
                    + ", in any order and also under Vietnamese heads; each kind fills the columns that it has. As a dry run, every row is looked at"
                    + " and what is wrong is told; nothing is recorded. Otherwise all of it is recorded, or nothing when a row is wrong. What"
                    + " stands already is left as it is, so that the same file again changes nothing.")
    public FactImportResult bring(
            @Parameter(
                            description = "What the file is called, with its ending.",
                            required = true,
                            example = "xep-loai-2024.xlsx")
                    @QueryParam("fileName")
                    String fileName,
            @Parameter(description = "Only look: nothing is recorded. So if left out.")
                    @QueryParam("dryRun")
                    @DefaultValue("true")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body) {
        return receive.read(
                fileName,
                length,
                body,
                (form, name, table) -> dryRun ? imports.look(table) : imports.record(table, name));
    }

    @POST
    @Path("errors-file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.FACT_EDIT)
    @Refuses({
        ProblemCode.FILE_EMPTY,
        ProblemCode.FILE_TOO_LARGE,
        ProblemCode.FILE_TYPE_NOT_ALLOWED,
        ProblemCode.FILE_TYPE_LIES
    })
    @Operation(
            operationId = "downloadFactImportErrors",
            summary = "A file of facts with its errors",
            description =
                    "The file as it was brought, in the same form, with a column of errors: mend it and bring it again as it is.")
    @AnswersFile({AnswersFile.CSV, AnswersFile.XLSX})
    public Response errors(
            @Parameter(description = "What the file is called, with its ending.", required = true)
                    @QueryParam("fileName")
                    String fileName,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            InputStream body) {
        return receive.read(fileName, length, body, (form, name, table) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ErrorsFile(form, table.separator(), table.header(), actor.locale()).write(imports.errors(table), out);
            return Attachment.of(out.toByteArray(), form.mediaType(), ErrorsFile.name(name, FileNames.extension(name)));
        });
    }
}
