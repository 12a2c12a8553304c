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
import vn.thidua.platform.http.AnswersFile;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.table.FileForm;

@Path("/api/v1/scoring-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scoring")
@RunOnVirtualThread
class RoundResource {

    private static final String NOW = "The round as it now is.";

    private final ScoringRounds rounds;
    private final RoundPages pages;
    private final GridPages grids;
    private final TiePages ties;
    private final RoundGate gate;
    private final OpenRound opening;
    private final RunRound running;
    private final Actor actor;
    private final Exports exports;

    RoundResource(
            ScoringRounds rounds,
            RoundPages pages,
            GridPages grids,
            TiePages ties,
            RoundGate gate,
            OpenRound opening,
            RunRound running,
            Actor actor,
            Exports exports) {
        this.rounds = rounds;
        this.pages = pages;
        this.grids = grids;
        this.ties = ties;
        this.gate = gate;
        this.opening = opening;
        this.running = running;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "listScoringRounds",
            summary = "Scoring rounds",
            description =
                    "Of the blocks and clusters of which a member is within reach, with how many of the scores of their stage are in. Sorted by updatedAt"
                            + " (newest first) or cluster.")
    public Page<RoundItem> list(@BeanParam @Valid RoundFilter filter, @BeanParam @Valid PageRequest request) {
        return listing(filter).page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "exportScoringRounds",
            summary = "Scoring rounds as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response export(@BeanParam @Valid RoundFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(RoundItem.SHEET, listing(filter), export);
    }

    private Listing<RoundItem> listing(RoundFilter filter) {
        return rounds.listing(filter, actor.scope(Permission.SCORING_READ));
    }

    @POST
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "openScoringRound",
            summary = "Open a scoring round",
            description =
                    "Of a block or cluster and year, once, by whoever heads it. Who takes part is who stood in it last that year; whoever left or ended before is"
                            + " shown and not ranked. Who scores whom is computed.")
    @APIResponseSchema(value = RoundView.class, responseCode = "201", responseDescription = "The round.")
    public Response open(@NotNull @Valid RoundOpening body) {
        RoundView view = opening.open(body);
        return Answer.created("scoring-rounds", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "getScoringRound",
            summary = "One scoring round",
            description = "How far everybody is, what is late or missing, and what the reader can do to it now.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = "The round.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @GET
    @Path("{id}/grid")
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "getScoreGrid",
            summary = "The grid of a stage",
            description =
                    "The criteria, and the cards of the stage: those that the reader writes, and those that were sent. What others are still writing is not told.")
    public GridView grid(
            @PathParam("id") UUID id,
            @Parameter(description = "Whose scores.", example = "SELF") @NotNull @QueryParam("stage") Stage stage) {
        return grids.grid(id, stage);
    }

    @GET
    @Path("{id}/differences")
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "getScoreDifferences",
            summary = "Where scores differ",
            description =
                    "Every criterion of every member on which the stages do not agree, with each one's points and reason.")
    public DifferencesView differences(@PathParam("id") UUID id) {
        return grids.differences(id);
    }

    @GET
    @Path("{id}/ranking")
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "getScoringRanking",
            summary = "Where the members stand",
            description =
                    "By what counts so far; whoever lacks a score or is excluded has no rank. With how equal totals were told apart: by the law's preference for"
                            + " a collective with at least 70 % women, or by secret ballot.")
    public RankingView ranking(@PathParam("id") UUID id) {
        RoundRow round = gate.readable(id);
        return new RankingView(round.state() != RoundState.CLOSED, pages.ranking(id), ties.of(round));
    }

    @GET
    @Path("{id}/ranking/file")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.SCORING_READ)
    @Operation(
            operationId = "downloadScoringRanking",
            summary = "Where the members stand, as a workbook",
            description = "The same figures as XLSX: by what counts so far.")
    @AnswersFile(AnswersFile.XLSX)
    public Response rankingFile(@PathParam("id") UUID id) {
        RoundRow round = gate.readable(id);
        return Response.ok(RankingFile.of(round, pages.ranking(id)), FileForm.XLSX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"xep-hang.xlsx\"")
                .build();
    }

    @PUT
    @Path("{id}/peers")
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "assignScoringPeers",
            summary = "Say who scores whom",
            description = "All of it, until the cross round begins. Nobody scores themselves.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PeersDraft body) {
        return answer(running.assign(id, body, ifMatch));
    }

    @PUT
    @Path("{id}/days")
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "planScoringRound",
            summary = "Set the days of a round",
            description =
                    "What is still owed moves to the new day; what came by the day that stood then is judged by the day that stands now.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response plan(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RoundDays body) {
        return answer(running.plan(id, body, ifMatch));
    }

    @POST
    @Path("{id}/exclusion")
    @Idempotent
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "excludeScoringMember",
            summary = "Take a member out of the ranking",
            description =
                    "With the reason, as when it was merged in the middle of the year: it owes nothing more and is not ranked.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response exclude(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MemberExclusion body) {
        return answer(running.exclude(id, body, ifMatch));
    }

    @POST
    @Path("{id}/cross")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "beginCrossScoring",
            summary = "Begin the cross round",
            description =
                    "Every member needs somebody who scores it. Own scores that are missing may still come, late.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response cross(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(running.beginCross(id, ifMatch));
    }

    @POST
    @Path("{id}/meeting")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "beginClusterMeeting",
            summary = "Begin the cluster's meeting",
            description =
                    "Scores that are missing now stay so, and are told as findings. What can be computed is computed for the last time; the meeting starts from the"
                            + " peers' points, else from the member's own.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response meeting(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(running.beginMeeting(id, ifMatch));
    }

    @POST
    @Path("{id}/appraisal")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORING_RUN)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "sendScoresToAppraisal",
            summary = "Send the meeting's scores to the Standing Office",
            description = "Each score that the meeting changed needs its reason.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response appraisal(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(running.sendToAppraisal(id, ifMatch));
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.SCORE_APPRAISE)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.INVALID})
    @Operation(
            operationId = "closeScoringRound",
            summary = "Close a scoring round",
            description =
                    "Each score that the appraisal changed needs its reason. Each undisputed rank becomes a fact of its unit; missing scores stay findings.")
    @APIResponseSchema(value = RoundView.class, responseCode = "200", responseDescription = NOW)
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(running.close(id, ifMatch));
    }

    static Response answer(RoundView view) {
        return Answer.ok(view.version(), view);
    }
}
