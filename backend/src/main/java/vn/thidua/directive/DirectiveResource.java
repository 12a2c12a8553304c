package vn.thidua.directive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "directive")
@RunOnVirtualThread
class DirectiveResource {

    private static final String DIRECTIVES = "directives";

    private final Directives directives;
    private final DirectivePages pages;
    private final KeepDirectives keeping;
    private final AdjustDirective adjusting;
    private final Actor actor;
    private final Exports exports;

    DirectiveResource(
            Directives directives,
            DirectivePages pages,
            KeepDirectives keeping,
            AdjustDirective adjusting,
            Actor actor,
            Exports exports) {
        this.directives = directives;
        this.pages = pages;
        this.keeping = keeping;
        this.adjusting = adjusting;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Path(DIRECTIVES)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listDirectives",
            summary = "Directives and plans handed down",
            description =
                    "Newest first unless sorted otherwise (issuedOn, title). q finds words of number, title and issuer without"
                            + " diacritics. Drafts are told to whoever keeps them.")
    public Page<DirectiveItem> list(
            @Parameter(description = "Words to find, diacritics or not.", example = "thi dua") @QueryParam("q")
                    String q,
            @Parameter(description = "Only of this kind.") @QueryParam("kind") DirectiveKind kind,
            @Parameter(description = "Only in this state.") @QueryParam("state") DirectiveState state,
            @BeanParam @Valid PageRequest request) {
        return listing(q, kind, state).page(request);
    }

    @GET
    @Path(DIRECTIVES + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "exportDirectives",
            summary = "Directives as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportDirectives(
            @QueryParam("q") String q,
            @QueryParam("kind") DirectiveKind kind,
            @QueryParam("state") DirectiveState state,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(DirectiveItem.SHEET, listing(q, kind, state), export);
    }

    private Listing<DirectiveItem> listing(String q, DirectiveKind kind, DirectiveState state) {
        return directives.listing(q, kind, state, actor.scope(Permission.DIRECTIVE_KEEP));
    }

    @POST
    @Path(DIRECTIVES)
    @Idempotent
    @Needs(Permission.DIRECTIVE_KEEP)
    @Operation(
            operationId = "writeDirective",
            summary = "Write a directive",
            description = "A draft: point by point with what each asks of whom, what it carries out, and its papers.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "201", responseDescription = "The draft.")
    public Response write(@NotNull @Valid DirectiveDraft body) {
        DirectiveView view = keeping.write(body);
        return Answer.created(DIRECTIVES, view.id(), view.version(), view);
    }

    @GET
    @Path(DIRECTIVES + "/{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getDirective",
            summary = "One directive with its points",
            description =
                    "The text point by point with what each asks, of whom and how often; what it implements and what implements it;"
                            + " its papers and versions; misprints that were mended. A draft is read by whoever keeps it.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "200", responseDescription = "The directive.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path(DIRECTIVES + "/{id}")
    @Needs(Permission.DIRECTIVE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "editDirective",
            summary = "Edit a draft",
            description = "Replaces all of it while it is not issued.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "200", responseDescription = "The draft.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DirectiveDraft body) {
        return answer(keeping.edit(id, body, ifMatch));
    }

    @POST
    @Path(DIRECTIVES + "/{id}/issue")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DIRECTIVE_KEEP)
    @Refuses({ProblemCode.INVALID, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "issueDirective",
            summary = "Issue a directive",
            description =
                    "From now on everybody signed in reads it, and it can be addressed to units. It must have its day and at least one point.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "200", responseDescription = "The directive.")
    public Response issue(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keeping.issue(id, ifMatch));
    }

    @POST
    @Path(DIRECTIVES + "/{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DIRECTIVE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardDirective",
            summary = "Give a draft up",
            description = "It is in no list any more.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "200", responseDescription = "The draft.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keeping.discard(id, ifMatch));
    }

    @POST
    @Path(DIRECTIVES + "/{id}/adjustment")
    @Idempotent
    @Needs(Permission.DIRECTIVE_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "adjustDirective",
            summary = "Adjust an issued directive",
            description =
                    "By a paper and with the reason: a new version, which stands at once; the one before stays and can be compared. Points with the same"
                            + " place go on, those that are missing are dropped.")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "200", responseDescription = "The directive.")
    public Response adjust(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DirectiveAdjustment body) {
        return answer(adjusting.adjust(id, body, ifMatch));
    }

    @GET
    @Path(DIRECTIVES + "/{id}/differences")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "compareDirectiveVersions",
            summary = "What two versions say differently",
            description = "Point by point, with what was said before and after.")
    public DirectiveDifference differences(
            @PathParam("id") UUID id,
            @Parameter(description = "The earlier version.", example = "1") @QueryParam("from") int from,
            @Parameter(description = "The later version.", example = "2") @QueryParam("to") int to) {
        return pages.difference(id, from, to);
    }

    private static Response answer(DirectiveView view) {
        return Answer.ok(view.version(), view);
    }
}
