package vn.thidua.directive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

@Path("/api/v1/directives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directive")
@RunOnVirtualThread
class DirectiveResource {

    private final Directives directives;
    private final Exports exports;

    DirectiveResource(Directives directives, Exports exports) {
        this.directives = directives;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listDirectives",
            summary = "Directives and plans handed down",
            description =
                    "Newest first unless sorted otherwise (issuedOn, title). q finds words of number, title and issuer without"
                            + " diacritics.")
    public Page<DirectiveItem> list(
            @Parameter(description = "Words to find, diacritics or not.", example = "thi dua") @QueryParam("q")
                    String q,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") DirectiveKind kind,
            @BeanParam @Valid PageRequest request) {
        return directives.listing(q, kind).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportDirectives",
            summary = "Directives as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportDirectives(
            @QueryParam("q") String q, @QueryParam("kind") DirectiveKind kind, @BeanParam @Valid ExportRequest export) {
        return exports.of(DirectiveItem.SHEET, directives.listing(q, kind), export);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getDirective",
            summary = "One directive with its points",
            description =
                    "The text point by point with what each asks, of whom and how often; what it implements and what implements it;"
                            + " misprints that were mended.")
    public DirectiveView get(@PathParam("id") UUID id) {
        return directives.view(id).orElseThrow(Problem::notFound);
    }
}
