package vn.thidua.season;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/seasons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "season")
@RunOnVirtualThread
class SeasonResource {

    private final Seasons seasons;
    private final SeasonPages pages;
    private final KeepSeasons keep;
    private final Actor actor;

    SeasonResource(Seasons seasons, SeasonPages pages, KeepSeasons keep, Actor actor) {
        this.seasons = seasons;
        this.pages = pages;
        this.keep = keep;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "listSeasons",
            summary = "Seasons of year-end commendation",
            description = "The newest year first. Drafts are there for those who read them in scope.")
    public Page<SeasonItem> list(
            @Parameter(description = "Only of this year.", example = "2024") @QueryParam("year") Integer year,
            @BeanParam @Valid PageRequest request) {
        return seasons.listing(year, actor.scope(Permission.SEASON_DRAFT_READ)).page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.SEASON_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "beginSeason",
            summary = "Begin a season",
            description =
                    "A draft, one a ministry and year, with the deadlines that are counted back in working days from the day of the council.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "201", responseDescription = "The draft.")
    public Response begin(@NotNull @Valid SeasonOpening body) {
        SeasonView view = keep.begin(body);
        return Answer.created("seasons", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "getSeason",
            summary = "One season",
            description =
                    "With the letter that holds or is being written, what the law says of it, how many of its flags are taken, and what the reader can do.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "200", responseDescription = "The season.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.SEASON_KEEP)
    @Operation(
            operationId = "editSeason",
            summary = "Write the letter",
            description = "Replaces what the draft says, whole. What is issued is amended instead.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "200", responseDescription = "The season as it now is.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SeasonLetterDraft body) {
        return answer(keep.edit(id, body, ifMatch));
    }

    @POST
    @Path("{id}/issue")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SEASON_KEEP)
    @Operation(
            operationId = "issueSeason",
            summary = "Issue the letter",
            description =
                    "It needs a number, its day and a day for the units' dossiers, and may not go against a law that was read. Every unit called then owes its"
                            + " dossiers by that day.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "200", responseDescription = "The season as it now is.")
    public Response issue(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.issue(id, ifMatch));
    }

    @POST
    @Path("{id}/amendment")
    @Idempotent
    @Needs(Permission.SEASON_KEEP)
    @Operation(
            operationId = "amendSeason",
            summary = "Amend the letter",
            description =
                    "A new version, in force at once and held against the law like the first; the one before is kept. What the units still owe moves to its day; what"
                            + " has come stays as it was measured.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "200", responseDescription = "The season as it now is.")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SeasonAmendment body) {
        return answer(keep.amend(id, body, ifMatch));
    }

    @GET
    @Path("{id}/differences")
    @Needs(Permission.REFERENCE_READ)
    @Operation(
            operationId = "compareSeasonLetters",
            summary = "Two versions of the letter side by side",
            description = "What they say differently, in the order of the letter; nothing when they say the same.")
    public SeasonComparison differences(
            @PathParam("id") UUID id,
            @Parameter(description = "The older version.", example = "1")
                    @QueryParam("from")
                    @NotNull @Min(1) @Max(1000) Integer from,
            @Parameter(description = "The newer version.", example = "2") @QueryParam("to") @NotNull @Min(1) @Max(1000) Integer to) {
        SeasonRow row = pages.readable(id);
        return new SeasonComparison(from, to, SeasonDifference.between(pages.letter(row, from), pages.letter(row, to)));
    }

    private static Response answer(SeasonView view) {
        return Answer.ok(view.version(), view);
    }
}
