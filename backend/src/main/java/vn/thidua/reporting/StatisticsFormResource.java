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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.review.FormRowItem;
import vn.thidua.review.FormView;
import vn.thidua.review.ReviewForms;
import vn.thidua.review.StatisticsForm;

/** The statistics forms of a review: on a page, as files, and the rows behind each cell. */
@Path("/api/v1/review-cycles/{id}/forms/{form}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
@RunOnVirtualThread
class StatisticsFormResource {

    private final ReviewForms forms;

    StatisticsFormResource(ReviewForms forms) {
        this.forms = forms;
    }

    @GET
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "getStatisticsForm",
            summary = "A statistics form",
            description =
                    "0601 to 0605 of Circular 02/2023/TT-BNV, filled in from the register over the review's period and units; of a closed review as it stood"
                            + " then. What the system keeps nothing of is null, and not zero.")
    public FormView form(
            @PathParam("id") UUID id,
            @Parameter(description = "The form.", example = "0603") @PathParam("form") String form) {
        return forms.form(id, known(form));
    }

    @GET
    @Path("rows")
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "listStatisticsRows",
            summary = "The rows behind a cell",
            description = "Each thing that counts in this line and column.")
    public Page<FormRowItem> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "The form.", example = "0603") @PathParam("form") String form,
            @NotNull @Parameter(description = "The line's code.", example = "TOTAL") @QueryParam("line") String line,
            @NotNull @Parameter(description = "The column's code.", example = "TOTAL") @QueryParam("column")
                    String column,
            @BeanParam @Valid PageRequest page) {
        return forms.rows(id, known(form), line, column).page(page);
    }

    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REVIEW_READ)
    @Operation(
            operationId = "downloadStatisticsForm",
            summary = "A statistics form as a file",
            description = "The same figures as XLSX or PDF.")
    @AnswersFile({AnswersFile.XLSX, AnswersFile.PDF})
    public Response file(
            @PathParam("id") UUID id,
            @Parameter(description = "The form.", example = "0603") @PathParam("form") String form,
            @Parameter(description = "xlsx or pdf.", schema = @Schema(enumeration = {"xlsx", "pdf"}), example = "xlsx")
                    @QueryParam("format")
                    String format) {
        TableFile.Format as = TableFile.Format.of(format, TableFile.Format.XLSX, TableFile.Format.PDF);
        FormFile file = new FormFile(forms.form(id, known(form)));
        return Response.ok(file.bytes(as), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name(as) + "\"")
                .build();
    }

    private static StatisticsForm known(String form) {
        return StatisticsForm.of(form).orElseThrow(Problem::notFound);
    }
}
