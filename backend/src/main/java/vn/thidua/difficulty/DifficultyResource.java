package vn.thidua.difficulty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "difficulty", description = "Difficulties that units send up, and what came of them.")
@RunOnVirtualThread
class DifficultyResource {

    private static final String DIFFICULTIES = "difficulties";

    private final Difficulties difficulties;
    private final DifficultyPages pages;
    private final KeepDifficulties keeping;
    private final Exports exports;

    DifficultyResource(Difficulties difficulties, DifficultyPages pages, KeepDifficulties keeping, Exports exports) {
        this.difficulties = difficulties;
        this.pages = pages;
        this.keeping = keeping;
        this.exports = exports;
    }

    @GET
    @Path(DIFFICULTIES)
    @Needs(Permission.DIFFICULTY_READ)
    @Operation(
            operationId = "listDifficulties",
            summary = "Difficulties",
            description = "Those of the units within reach. Sorted by raisedOn (newest first), answerBy or settledOn.")
    public Page<DifficultyItem> list(@BeanParam @Valid DifficultyFilter filter, @BeanParam @Valid PageRequest request) {
        return difficulties.listing(filter).page(request);
    }

    @GET
    @Path(DIFFICULTIES + "/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DIFFICULTY_READ)
    @Operation(
            operationId = "exportDifficulties",
            summary = "Difficulties as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid DifficultyFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(DifficultyItem.SHEET, difficulties.listing(filter), export);
    }

    @GET
    @Path("difficulty-figures")
    @Needs(Permission.DIFFICULTY_READ)
    @Operation(
            operationId = "getDifficultyFigures",
            summary = "How long answers take",
            description = "Of the units within reach: how many wait and are late, and working days to the outcome.")
    public DifficultyFigures figures() {
        return difficulties.figures();
    }

    @POST
    @Path(DIFFICULTIES)
    @Idempotent
    @Needs(Permission.DIFFICULTY_RAISE)
    @Operation(
            operationId = "raiseDifficulty",
            summary = "Raise a difficulty",
            description =
                    "Of a unit, about one directive (or a point of it), campaign or rule; the ministry above it receives it.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "201", responseDescription = "The difficulty.")
    public Response raise(@NotNull @Valid DifficultyDraft body) {
        DifficultyView view = keeping.raise(body);
        return Answer.created(DIFFICULTIES, view.item().id(), view.version(), view);
    }

    @GET
    @Path(DIFFICULTIES + "/{id}")
    @Needs(Permission.DIFFICULTY_READ)
    @Operation(
            operationId = "getDifficulty",
            summary = "One difficulty",
            description = "With what came of it, those put to it, and what the reader can do now.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/receipt")
    @Idempotent
    @Needs(Permission.DIFFICULTY_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "receiveDifficulty",
            summary = "Receive a difficulty",
            description = "With the day by which it will be answered.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response receive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DifficultyReceipt body) {
        return answer(keeping.receive(id, body, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/grouping")
    @Idempotent
    @Needs(Permission.DIFFICULTY_KEEP)
    @Refuses({ProblemCode.IN_USE, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "groupDifficulty",
            summary = "Put a difficulty to its like",
            description = "Once; from then on it goes that one's way, and its unit is told the same outcome.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response group(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DifficultyGrouping body) {
        return answer(keeping.group(id, body, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/answer")
    @Idempotent
    @Needs(Permission.DIFFICULTY_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "answerDifficulty",
            summary = "Answer a difficulty",
            description = "Once, and with it all that were put to it.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response answerIt(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DifficultyWords body) {
        return answer(keeping.answer(id, body, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/submission")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DIFFICULTY_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "submitDifficulty",
            summary = "Put a difficulty before the Minister",
            description = "With all that were put to it.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response putBeforeMinister(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keeping.putBeforeMinister(id, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/decision")
    @Idempotent
    @Needs(Permission.DIFFICULTY_DECIDE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "decideDifficulty",
            summary = "Record what the Minister decided",
            description =
                    "That the directive was adjusted, by a version signed since it was put before the Minister, or that all stays as it is.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DifficultyDecision body) {
        return answer(keeping.decide(id, body, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/withdrawal")
    @Idempotent
    @Needs(Permission.DIFFICULTY_RAISE)
    @Refuses({ProblemCode.IN_USE, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "withdrawDifficulty",
            summary = "Withdraw a difficulty",
            description = "By the unit that raised it, before it was put before the Minister or answered.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DifficultyWords body) {
        return answer(keeping.withdraw(id, body, ifMatch));
    }

    @POST
    @Path(DIFFICULTIES + "/{id}/reading")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.DIFFICULTY_RAISE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "readDifficultyOutcome",
            summary = "Say that the outcome was seen",
            description = "By the unit that raised it; it is among what the unit owes until then.")
    @APIResponseSchema(value = DifficultyView.class, responseCode = "200", responseDescription = "The difficulty.")
    public Response see(@PathParam("id") UUID id) {
        return Response.ok(keeping.see(id)).build();
    }

    private static Response answer(DifficultyView view) {
        return Answer.ok(view.version(), view);
    }
}
