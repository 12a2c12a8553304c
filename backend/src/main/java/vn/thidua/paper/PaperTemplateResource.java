package vn.thidua.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.paper.layout.PagePicture;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/paper-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "paper")
@RunOnVirtualThread
class PaperTemplateResource {

    private final KeepPaperTemplates keep;
    private final PaperTemplates templates;
    private final Papers papers;

    PaperTemplateResource(KeepPaperTemplates keep, PaperTemplates templates, Papers papers) {
        this.keep = keep;
        this.templates = templates;
        this.papers = papers;
    }

    @GET
    @Needs(Permission.PAPER_TEMPLATE_READ)
    @Operation(
            operationId = "listPaperTemplates",
            summary = "Kinds of papers",
            description = "Each with the version of its template that holds. One page holds all.")
    public Page<PaperTemplateItem> list() {
        return new Page<>(keep.all(), null, null);
    }

    @GET
    @Path("{kind}")
    @Needs(Permission.PAPER_TEMPLATE_READ)
    @Operation(
            operationId = "getPaperTemplate",
            summary = "One kind of paper",
            description =
                    "Its template, every field that it can name, its earlier versions and what the reader can do.")
    @APIResponseSchema(value = PaperTemplateView.class, responseCode = "200", responseDescription = "The template.")
    public Response get(@PathParam("kind") String kind) {
        return answer(keep.one(kind(kind)));
    }

    @PUT
    @Path("{kind}")
    @Needs(Permission.PAPER_TEMPLATE_EDIT)
    @Operation(
            operationId = "replacePaperTemplate",
            summary = "Replace a template",
            description =
                    "It holds at once, for every paper that is made from then on; what is sealed stays as it is. One that would not work is refused, with"
                            + " the line and the reason.")
    @APIResponseSchema(value = PaperTemplateView.class, responseCode = "200", responseDescription = "As it now is.")
    public Response replace(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PaperTemplateDraft body) {
        return answer(keep.replace(kind(kind), body, ifMatch));
    }

    @POST
    @Path("{kind}/restoration")
    @Idempotent
    @Needs(Permission.PAPER_TEMPLATE_EDIT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "restorePaperTemplate",
            summary = "Take up the template that came with the system",
            description = "As a new version; the ones before are kept.")
    @APIResponseSchema(value = PaperTemplateView.class, responseCode = "200", responseDescription = "As it now is.")
    public Response restore(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PaperTemplateReason body) {
        return answer(keep.restore(kind(kind), body, ifMatch));
    }

    @POST
    @Path("{kind}/preview")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.PAPER_TEMPLATE_READ)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.STATE_SECRET_DOSSIER, ProblemCode.DOSSIER_DISPOSED})
    @Operation(
            operationId = "previewPaperTemplate",
            summary = "Try a template out",
            description =
                    "The file as it would be, with made-up data or those of a thing that the reader may read. Nothing is kept.")
    @AnswersFile({AnswersFile.PDF, AnswersFile.DOCX, AnswersFile.PNG})
    public Response preview(
            @PathParam("kind") String kind,
            @Parameter(description = "`pdf`, `docx`, or `png` for the picture of one page.", example = "pdf")
                    @QueryParam("format")
                    String format,
            @Parameter(description = "Of a picture, from 1; the answer's header Page-Count says how many there are.")
                    @QueryParam("page")
                    @DefaultValue("1")
                    int page,
            @NotNull @Valid PaperTrial body) {
        PaperKind asked = kind(kind);
        String content = body.content() == null ? templates.current(asked).source() : body.content();
        if ("png".equals(format)) {
            return picture(papers.preview(asked, content, body.subjectId(), PaperFormat.PDF), page);
        }
        return PaperResources.file(papers.preview(asked, content, body.subjectId(), PaperFormat.of(format)));
    }

    private static Response picture(Made made, int page) {
        PagePicture picture = PagePicture.of(made.bytes(), page);
        return Response.ok(picture.png(), "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Page-Count", picture.pages())
                .build();
    }

    private static Response answer(PaperTemplateView view) {
        return Answer.ok(view.version(), view);
    }

    private static PaperKind kind(String asked) {
        for (PaperKind kind : PaperKind.values()) {
            if (kind.name().equals(asked)) {
                return kind;
            }
        }
        throw Problem.notFound();
    }
}
