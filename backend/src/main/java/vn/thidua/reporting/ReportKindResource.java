package vn.thidua.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.text.Messages;

/** Figures, the rows behind them, and what changed in them. */
@Path("/api/v1/report-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "report", description = "Figures that prove themselves: as of any moment, each with its rows.")
@RunOnVirtualThread
class ReportKindResource {

    private final AskReport ask;
    private final CountReport count;
    private final ReportPages pages;
    private final ReportReach reach;
    private final ReadingTrail trail;
    private final Exports exports;
    private final Actor actor;

    ReportKindResource(
            AskReport ask,
            CountReport count,
            ReportPages pages,
            ReportReach reach,
            ReadingTrail trail,
            Exports exports,
            Actor actor) {
        this.ask = ask;
        this.count = count;
        this.pages = pages;
        this.reach = reach;
        this.trail = trail;
        this.exports = exports;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getReportKinds",
            summary = "What is reported on",
            description =
                    "Each kind with its definition: the select of its rows, what they may be grouped and narrowed by, and what is measured over them.")
    public ReportKindList kinds() {
        Map<String, String> awards = count.awards(actor.locale());
        return new ReportKindList(reach.kinds().stream()
                .map(kind -> ReportKindView.of(kind, actor.locale(), awards))
                .toList());
    }

    @GET
    @Path("{kind}/figures")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "getReportFigures",
            summary = "The figures of a report",
            description =
                    "Over the rows within reach, grouped and as a whole, as known at a moment; where asked, beside another period or another moment. That they were"
                            + " read is in the trail.")
    public ReportFigures figures(
            @PathParam("kind") ReportKind kind,
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid ReportShape shape) {
        return read(kind, filter, shape);
    }

    @GET
    @Path("{kind}/figures/file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "downloadReportFigures",
            summary = "The figures of a report as a file",
            description = "The same figures as CSV, XLSX or PDF.")
    @AnswersFile({AnswersFile.CSV, AnswersFile.XLSX, AnswersFile.PDF})
    public Response file(
            @PathParam("kind") ReportKind kind,
            @Parameter(
                            description = "csv, xlsx or pdf.",
                            schema = @Schema(enumeration = {"csv", "xlsx", "pdf"}),
                            example = "xlsx")
                    @QueryParam("format")
                    String format,
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid ReportShape shape) {
        TableFile.Format as = TableFile.Format.of(format, TableFile.Format.values());
        ReportFigures figures = read(kind, filter, shape);
        Locale locale = actor.locale();
        byte[] file = new FiguresFile(Messages.REPORT.text(locale, kind.name()), figures, locale).bytes(as);
        String name =
                kind.name().toLowerCase(Locale.ROOT) + "_" + figures.asked().on() + "." + as.ending();
        return Response.ok(file, as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private ReportFigures read(ReportKind kind, ReportFilter filter, ReportShape shape) {
        Scope scope = reach.require(kind);
        ReportAsked asked = ask.asked(kind, shape.by, filter);
        ReportAsked against = ask.against(asked, shape);
        trail.read(asked, ReadingTrail.What.FIGURES);
        return count.figures(asked, against, scope, shape.of(kind, actor.locale()));
    }

    @GET
    @Path("{kind}/rows")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "listReportRows",
            summary = "The rows behind a figure",
            description = "By the same conditions as the figure. Sorted by onDay (newest first) or label.")
    public Page<ReportRow> rows(
            @PathParam("kind") ReportKind kind,
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid PageRequest page) {
        reach.require(kind);
        ReportAsked asked = ask.asked(kind, null, filter);
        trail.read(asked, ReadingTrail.What.ROWS);
        return pages.rows(asked).page(page);
    }

    @GET
    @Path("{kind}/rows/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "exportReportRows",
            summary = "The rows behind a figure as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(
            @PathParam("kind") ReportKind kind,
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid ExportRequest export) {
        reach.require(kind);
        return exports.of(ReportRow.sheet(kind), pages.rows(ask.asked(kind, null, filter)), export);
    }

    @GET
    @Path("{kind}/changes")
    @Needs(Permission.REPORT_READ)
    @Operation(
            operationId = "listReportChanges",
            summary = "How two moments differ, row by row",
            description =
                    "Each row that came, went or reads otherwise between since and asOf, with the columns that differ and where its trail is read: it explains the"
                            + " difference between two answers of the same report. Sorted by label or way.")
    public Page<ReportChange> changes(
            @PathParam("kind") ReportKind kind,
            @NotNull @Parameter(description = "The earlier moment.", example = "2024-11-02T10:00:00Z")
                    @QueryParam("since")
                    OffsetDateTime since,
            @BeanParam @Valid ReportFilter filter,
            @BeanParam @Valid PageRequest page) {
        reach.require(kind);
        ReportAsked asked = ask.asked(kind, null, filter);
        OffsetDateTime earlier = ask.since(asked, since);
        trail.read(asked, ReadingTrail.What.CHANGES);
        return pages.changes(asked, earlier).page(page);
    }
}
