package vn.thidua.scoring;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/score-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring", description = "Scoring and ranking within emulation blocks and clusters.")
@RunOnVirtualThread
class SheetResource {

    private final ScoreSheets sheets;
    private final SheetPages pages;
    private final KeepSheets keep;
    private final Actor actor;

    SheetResource(ScoreSheets sheets, SheetPages pages, KeepSheets keep, Actor actor) {
        this.sheets = sheets;
        this.pages = pages;
        this.keep = keep;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "listScoreSheets",
            summary = "Score sheets",
            description =
                    "The ministry's frames and what blocks and clusters made of them: those issued, and the drafts within reach. Newest first.")
    public Page<SheetItem> list(@BeanParam @Valid SheetFilter filter, @BeanParam @Valid PageRequest request) {
        return sheets.listing(filter, actor.scope(Permission.SCORING_READ)).page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "beginScoreSheet",
            summary = "Begin a score sheet",
            description =
                    "A ministry's frame, by its Standing Office; or the sheet of a block or cluster for a year, by whoever heads it, with the criteria of the frame.")
    @APIResponseSchema(value = SheetView.class, responseCode = "201", responseDescription = "The draft.")
    public Response begin(@NotNull @Valid SheetOpening body) {
        SheetView view = keep.begin(body);
        return Answer.created("score-sheets", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "getScoreSheet",
            summary = "One score sheet",
            description = "With its criteria and what the reader can do to it now.")
    @APIResponseSchema(value = SheetView.class, responseCode = "200", responseDescription = "The sheet.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "editScoreSheet",
            summary = "Write a score sheet",
            description = "Replaces a draft whole: a tree of criteria, each after its group, each number once.")
    @APIResponseSchema(value = SheetView.class, responseCode = "200", responseDescription = "The draft.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SheetDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/issue")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "issueScoreSheet",
            summary = "Issue a score sheet",
            description =
                    "From now on it stays as it is. A group of tasks weighs what it holds; a cluster's sheet keeps to the ministry's frame: all that is FIXED as it"
                            + " is, of what is REFINED the maximum.")
    @APIResponseSchema(value = SheetView.class, responseCode = "200", responseDescription = "The sheet.")
    public Response issue(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.issue(id, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "discardScoreSheet",
            summary = "Give a draft up",
            description = "Only a draft: what was issued may have been scored by.")
    @APIResponseSchema(value = SheetView.class, responseCode = "200", responseDescription = "The sheet.")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.discard(id, ifMatch));
    }

    private static Response answer(SheetView view) {
        return Answer.ok(view.version(), view);
    }
}
