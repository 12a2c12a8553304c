package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Reports that were issued. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "report")
@RunOnVirtualThread
class ReportResource {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "JSON", MediaType.APPLICATION_JSON,
            "CSV", TableFile.Format.CSV.mediaType(),
            "XLSX", TableFile.Format.XLSX.mediaType(),
            "PDF", TableFile.Format.PDF.mediaType());

    private final IssuedReports reports;
    private final IssueReports issue;
    private final ReadingTrail trail;

    ReportResource(IssuedReports reports, IssueReports issue, ReadingTrail trail) {
        this.reports = reports;
        this.issue = issue;
        this.trail = trail;
    }

    @GET
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "listReports",
            summary = "Issued reports",
            description =
                    "Of those who reached no unit then that the reader does not reach now. Sorted by requestedAt (newest first) or title.")
    public Page<IssuedReportItem> list(
            @QueryParam("kind") ReportKind kind,
            @Parameter(description = "Words of its title.") @QueryParam("q") @Size(max = 200) String q,
            @BeanParam @Valid PageRequest page) {
        return reports.listing(kind, q).page(page);
    }

    @POST
    @Idempotent
    @Needs(Permission.REPORT_ISSUE)
    @Operation(
            operationId = "issueReport",
            summary = "Have a report kept for ever",
            description =
                    "Its figures as known at a moment, in JSON, CSV, XLSX and PDF, each with its digest and with the trail's checkpoint on it. The files are made aside:"
                            + " ask for the report until it is ISSUED.")
    @APIResponseSchema(
            value = IssuedReportView.class,
            responseCode = "201",
            responseDescription = "The report, whose files are being made.")
    public Response issue(@NotNull @Valid ReportDraft body) {
        IssuedReportView view = issue.request(body);
        return Answer.created("reports", view.item().id(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getReport",
            summary = "One issued report",
            description = "What was asked, and its files with their digests.")
    public IssuedReportView get(@PathParam("id") UUID id) {
        return reports.view(id).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "downloadReport",
            summary = "A file of an issued report",
            description = "The same bytes whenever it is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response file(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "json, csv, xlsx or pdf.",
                            schema = @Schema(enumeration = {"json", "csv", "xlsx", "pdf"}),
                            example = "pdf")
                    @QueryParam("format")
                    String format) {
        IssuedReportView view = get(id);
        String form = format == null ? "" : format.toUpperCase(Locale.ROOT);
        if (!MEDIA_TYPES.containsKey(form)) {
            throw Problem.invalid(
                    "?format",
                    ViolationCode.UNKNOWN_VALUE,
                    Arrays.asList("json", "csv", "xlsx", "pdf").toString());
        }
        byte[] content = reports.content(id, form).orElseThrow(Problem::notFound);
        trail.taken(id, view.item().title(), form);
        return Response.ok(content, MEDIA_TYPES.get(form))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + "." + form.toLowerCase(Locale.ROOT) + "\"")
                .build();
    }
}
