package vn.thidua.season;

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
import jakarta.ws.rs.QueryParam;
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
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/seasons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "season")
@RunOnVirtualThread
class SeasonAnswerResource {

    private final SeasonAnswers answers;
    private final SayNothingToPropose sayNothing;
    private final SeasonPages pages;
    private final Exports exports;
    private final Actor actor;

    SeasonAnswerResource(
            SeasonAnswers answers, SayNothingToPropose sayNothing, SeasonPages pages, Exports exports, Actor actor) {
        this.answers = answers;
        this.sayNothing = sayNothing;
        this.pages = pages;
        this.exports = exports;
        this.actor = actor;
    }

    @GET
    @Path("units")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listSeasonUnits",
            summary = "What the units answered to the letter",
            description =
                    "Each unit that the letter calls, within the reader's scope, by name: it sent a dossier, it has nothing to propose and says why, or it owes an answer.")
    public Page<SeasonUnit> units(
            @PathParam("id") UUID id,
            @Parameter(description = "Only with this answer.") @QueryParam("answer") SeasonAnswer answer,
            @BeanParam @Valid PageRequest request) {
        return listing(id, answer).page(request);
    }

    @GET
    @Path("units/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "exportSeasonUnits",
            summary = "What the units answered to the letter, as a file",
            description = "As listed, with the same filter and order, whole; that it was taken is in the trail.")
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(description = "Only with this answer.") @QueryParam("answer") SeasonAnswer answer,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(SeasonUnit.SHEET, listing(id, answer), export);
    }

    private Listing<SeasonUnit> listing(UUID id, SeasonAnswer answer) {
        return answers.listing(pages.readable(id), answer, actor.scope(Permission.DOSSIER_READ));
    }

    @POST
    @Path("nothing-to-propose")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.DOSSIER_SUBMIT)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.ALREADY_EXISTS, ProblemCode.ALREADY_SUBMITTED})
    @Operation(
            operationId = "sayNothingToPropose",
            summary = "Say that a unit has nothing to propose",
            description =
                    "By the unit's head, with the reason, once: the unit owes no dossier by this letter then. It may send one all the same.")
    @APIResponseSchema(value = SeasonView.class, responseCode = "200", responseDescription = "OK")
    public Response sayNothing(@PathParam("id") UUID id, @NotNull @Valid NothingToPropose body) {
        sayNothing.say(id, body);
        return Response.ok(pages.view(id)).build();
    }
}
