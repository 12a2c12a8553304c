package vn.thidua.dossier;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.Colleagues;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** How officers of the Standing Office share out what is to be verified, and refuse what cannot be given. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "What units put forward: dossiers, their nominations and evidence.")
@RunOnVirtualThread
class VerificationResource {

    private final CountDossiers countDossiers;
    private final ClaimDossier claimDossier;
    private final RefuseDossier refuseDossier;
    private final StepDossiers stepDossiers;
    private final Colleagues colleagues;
    private final Actor actor;

    VerificationResource(
            CountDossiers countDossiers,
            ClaimDossier claimDossier,
            RefuseDossier refuseDossier,
            StepDossiers stepDossiers,
            Colleagues colleagues,
            Actor actor) {
        this.countDossiers = countDossiers;
        this.claimDossier = claimDossier;
        this.refuseDossier = refuseDossier;
        this.stepDossiers = stepDossiers;
        this.colleagues = colleagues;
        this.actor = actor;
    }

    @GET
    @Path("figures")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "getDossierFigures",
            summary = "How the queue stands",
            description =
                    "How many of the dossiers that listDossiers gives with the same filters are in each state, with each officer, due within how"
                            + " many working days, of each unit.")
    public DossierFigures getDossierFigures(@BeanParam DossierFilter filter) {
        return countDossiers.count(filter);
    }

    @GET
    @Path("verifiers")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listVerifiers",
            summary = "List who verifies",
            description = "Officers of the Standing Office who verify dossiers of the reader's units today, by name.")
    public Verifiers listVerifiers() {
        return new Verifiers(colleagues.sharing(Permission.DOSSIER_VERIFY, actor.scope(Permission.DOSSIER_READ)));
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "claimDossier",
            summary = "Claim a dossier",
            description =
                    "One that is submitted: from now on only the caller accepts or returns it. Of two who claim at once one is told who was first.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response claimDossier(@PathParam("id") UUID id) {
        return Response.ok(claimDossier.claim(id, null)).build();
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "releaseDossier",
            summary = "Release a dossier",
            description = "By who claimed it: it is nobody's again.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response releaseDossier(@PathParam("id") UUID id) {
        return Response.ok(claimDossier.release(id, null)).build();
    }

    @POST
    @Path("{id}/hand-over")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "handOverDossier",
            summary = "Hand a dossier over",
            description = "To a colleague who may verify it: what the caller claimed, or nobody has.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response handOverDossier(@PathParam("id") UUID id, @NotNull @Valid HandOver handOver) {
        return Response.ok(claimDossier.handOver(id, handOver, null)).build();
    }

    @POST
    @Path("{id}/take-over")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "takeOverDossier",
            summary = "Take a dossier over",
            description = "From the colleague who claimed it, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response takeOverDossier(
            @PathParam("id") UUID id,
            @NotNull @Valid TakeOver takeOver,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(claimDossier.takeOver(id, takeOver, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "refuseDossier",
            summary = "Refuse a dossier",
            description = "As a whole and for good: with the reason, and the article by which it cannot be given.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response refuseDossier(
            @PathParam("id") UUID id,
            @NotNull @Valid Refusal refusal,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(refuseDossier.refuse(id, refusal, ifMatch));
    }

    @POST
    @Path("{id}/nominations/{nominationId}/refusal")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.CLAIMED, ProblemCode.LAST_NOMINATION, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "refuseNomination",
            summary = "Refuse one nomination",
            description =
                    "With the reason and the article; its dossier goes on without it. The last one is not refused alone: refuse the dossier.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response refuseNomination(
            @PathParam("id") UUID id,
            @PathParam("nominationId") UUID nominationId,
            @NotNull @Valid Refusal refusal,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(refuseDossier.refuseNomination(id, nominationId, refusal, ifMatch));
    }

    @POST
    @Path("steps")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Operation(
            operationId = "stepDossiers",
            summary = "Take one step for many dossiers",
            description =
                    "Claims, releases, hands over, takes over, accepts or returns up to a hundred, each on its own: what is refused for one does not"
                            + " keep the others back. With asSeen and the versions that a step answered, the opposite step undoes it unless somebody"
                            + " was there in between.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each.",
            content = @Content(schema = @Schema(implementation = ManyStepped.class)))
    public Response stepDossiers(@NotNull @Valid ManySteps request) {
        return Response.ok(stepDossiers.step(request)).build();
    }

    private static Response answer(DossierView view) {
        return Answer.ok(view.version(), view);
    }
}
