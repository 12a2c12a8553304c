package vn.thidua.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Stubs of dossiers that hold a state secret. They are read as dossiers are. */
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "What units put forward: dossiers, their nominations and evidence.")
@RunOnVirtualThread
class SecretDossierResource {

    private final KeepSecretDossiers keep;

    SecretDossierResource(KeepSecretDossiers keep) {
        this.keep = keep;
    }

    @POST
    @Path("secret")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "registerSecretDossier",
            summary = "Register the stub of a secret dossier",
            description =
                    "Of a dossier that holds a state secret only its number in the paper book, its unit, kind, year and the day on which it was"
                            + " received are entered (Decree 152/2025/NĐ-CP, Article 33(12)). Whatever else is done to it is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response registerSecretDossier(@NotNull @Valid SecretOpening opening) {
        DossierView view = keep.register(opening);
        return Answer.created("dossiers", view.id(), view);
    }

    @POST
    @Path("{id}/secret-decision")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Operation(
            operationId = "recordSecretDossierDecided",
            summary = "Record that a secret dossier was decided",
            description = "On paper, on that day; what was decided is not said here.")
    @APIResponse(
            responseCode = "200",
            description = "The stub as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response recordSecretDossierDecided(
            @PathParam("id") UUID id,
            @NotNull @Valid SecretStep step,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.decided(id, step.on(), ifMatch));
    }

    @POST
    @Path("{id}/secret-archiving")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Operation(
            operationId = "recordSecretDossierArchived",
            summary = "Record that a secret dossier was archived",
            description = "On paper, on that day.")
    @APIResponse(
            responseCode = "200",
            description = "The stub as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response recordSecretDossierArchived(
            @PathParam("id") UUID id,
            @NotNull @Valid SecretStep step,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.archived(id, step.on(), ifMatch));
    }

    @POST
    @Path("{id}/secret-discard")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Operation(
            operationId = "discardSecretDossier",
            summary = "Discard the stub of a secret dossier",
            description = "Whose number was entered by mistake; before it was decided.")
    @APIResponse(
            responseCode = "200",
            description = "The stub as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response discardSecretDossier(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.discarded(id, ifMatch));
    }

    private static Response answer(DossierView view) {
        return Answer.ok(view.version(), view);
    }
}
