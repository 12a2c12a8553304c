package vn.thidua.council;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/council-results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "council", description = "What councils decided.")
@RunOnVirtualThread
class CouncilResultResource {

    private final CouncilResults results;
    private final RecordResult recordResult;
    private final Actor actor;
    private final Exports exports;

    CouncilResultResource(CouncilResults results, RecordResult recordResult, Actor actor, Exports exports) {
        this.results = results;
        this.recordResult = recordResult;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.COUNCIL_RESULT_READ)
    @Operation(
            operationId = "listCouncilResults",
            summary = "List council results",
            description = "Those of the units within reach. Sort by heldOn (default, newest first) or recordedAt.")
    public Page<CouncilResultItem> listCouncilResults(
            @BeanParam CouncilResultFilter filter, @BeanParam @Valid PageRequest request) {
        return results.listing(filter, actor.scope(Permission.COUNCIL_RESULT_READ))
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.COUNCIL_RESULT_READ)
    @Operation(
            operationId = "exportCouncilResults",
            summary = "Council results as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportCouncilResults(
            @BeanParam CouncilResultFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                CouncilResultItem.SHEET, results.listing(filter, actor.scope(Permission.COUNCIL_RESULT_READ)), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.COUNCIL_RESULT_RECORD)
    @Refuses({ProblemCode.ALREADY_VOTED, ProblemCode.NOMINATION_HELD})
    @Operation(
            operationId = "recordCouncilResult",
            summary = "Enter a council's result",
            description =
                    "From its minutes, which are attached. Each nomination is one of an accepted dossier and is voted on once; it passes or fails"
                            + " on the day of the meeting.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = CouncilResultView.class)))
    public Response recordCouncilResult(@NotNull @Valid CouncilResultDraft draft) {
        CouncilResultView view = recordResult.record(draft);
        return Answer.created("council-results", view.id(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.COUNCIL_RESULT_READ)
    @Operation(
            operationId = "readCouncilResult",
            summary = "Read a council's result",
            description = "With its minutes and every vote.")
    public CouncilResultView readCouncilResult(@PathParam("id") UUID id) {
        CouncilResultView view = results.view(id).orElseThrow(Problem::notFound);
        actor.require(Permission.COUNCIL_RESULT_READ, view.unit().id());
        return view;
    }
}
