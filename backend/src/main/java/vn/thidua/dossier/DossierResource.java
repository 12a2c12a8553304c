package vn.thidua.dossier;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossier", description = "What units put forward: dossiers, their nominations and evidence.")
@RunOnVirtualThread
class DossierResource {

    private final Dossiers dossiers;
    private final DossierPages pages;
    private final CompareSubmissions compareSubmissions;
    private final OpenDossier openDossier;
    private final EditDossier editDossier;
    private final SubmitDossier submitDossier;
    private final ReturnDossier returnDossier;
    private final AcceptDossier acceptDossier;
    private final EndDossier endDossier;
    private final Actor actor;
    private final Exports exports;

    DossierResource(
            Dossiers dossiers,
            DossierPages pages,
            CompareSubmissions compareSubmissions,
            OpenDossier openDossier,
            EditDossier editDossier,
            SubmitDossier submitDossier,
            ReturnDossier returnDossier,
            AcceptDossier acceptDossier,
            EndDossier endDossier,
            Actor actor,
            Exports exports) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.compareSubmissions = compareSubmissions;
        this.openDossier = openDossier;
        this.editDossier = editDossier;
        this.submitDossier = submitDossier;
        this.returnDossier = returnDossier;
        this.acceptDossier = acceptDossier;
        this.endDossier = endDossier;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listDossiers",
            summary = "List dossiers",
            description =
                    "Those of the units within reach. Sort by updatedAt (default, newest first), submittedAt, dueOn or title.")
    public Page<DossierItem> listDossiers(@BeanParam DossierFilter filter, @BeanParam @Valid PageRequest request) {
        return dossiers.listing(filter, actor.scope(Permission.DOSSIER_READ), actor.accountId())
                .page(request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "exportDossiers",
            summary = "Dossiers as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportDossiers(@BeanParam DossierFilter filter, @BeanParam @Valid ExportRequest export) {
        return exports.of(
                DossierItem.SHEET,
                dossiers.listing(filter, actor.scope(Permission.DOSSIER_READ), actor.accountId()),
                export);
    }

    @POST
    @Idempotent
    @Needs(Permission.DOSSIER_DRAFT)
    @Operation(
            operationId = "openDossier",
            summary = "Begin a dossier",
            description = "As a draft with a number of its own; what is in it comes with replaceDossier.")
    @APIResponse(
            responseCode = "201",
            description = "Begun.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response openDossier(@NotNull @Valid DossierOpening opening) {
        DossierView view = openDossier.open(opening);
        return Answer.created("dossiers", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "readDossier",
            summary = "Read a dossier",
            description = "Whole, with what the reader can do to it now and, where something is missing, why not yet.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response readDossier(@PathParam("id") UUID id) {
        return answer(pages.page(id));
    }

    @PUT
    @Path("{id}")
    @Needs(Permission.DOSSIER_DRAFT)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "replaceDossier",
            summary = "Replace a draft",
            description =
                    "The whole of it: a nomination given with its id keeps it, one without is new, one left out is removed. In DRAFT or RETURNED"
                            + " only.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response replaceDossier(
            @PathParam("id") UUID id,
            @NotNull @Valid DossierDraft draft,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(editDossier.edit(id, draft, ifMatch));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @Needs(Permission.DOSSIER_SUBMIT)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "submitDossier",
            summary = "Submit a dossier",
            description =
                    "Refused with a violation for everything that is missing, and for each nomination whose verdict is INELIGIBLE without a reason of the unit's"
                            + " head (reasons, by nomination). Freezes who each nominee is today, and keeps this version with its verdicts.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response submitDossier(
            @PathParam("id") UUID id, @Valid Submission submission, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(submitDossier.submit(id, submission == null ? Submission.SILENT : submission, ifMatch));
    }

    @GET
    @Path("{id}/submissions")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "listSubmissions",
            summary = "List what was submitted",
            description = "Every submitted version as it was, oldest first.")
    public Submissions listSubmissions(@PathParam("id") UUID id) {
        pages.readable(id);
        return new Submissions(dossiers.submissions(id));
    }

    @GET
    @Path("{id}/submissions/comparison")
    @Needs(Permission.DOSSIER_READ)
    @Operation(
            operationId = "compareSubmissions",
            summary = "Compare two submitted versions",
            description = "What differs between them: fields, documents, nominations that came, went or changed.")
    public SubmissionComparison compareSubmissions(
            @PathParam("id") UUID id,
            @Parameter(description = "The earlier version.", example = "1") @QueryParam("from") @NotNull Integer from,
            @Parameter(description = "The later version.", example = "2") @QueryParam("to") @NotNull Integer to) {
        return compareSubmissions.compare(id, from, to);
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "returnDossier",
            summary = "Return a dossier to be mended",
            description =
                    "With the reason, what is to be mended where, and the last day to mend it: given itself, or as a number of working days from today.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response returnDossier(
            @PathParam("id") UUID id,
            @NotNull @Valid DossierReturn request,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(returnDossier.sendBack(id, request, ifMatch));
    }

    @POST
    @Path("{id}/acceptance")
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses({ProblemCode.CLAIMED, ProblemCode.STATE_SECRET_DOSSIER})
    @Operation(
            operationId = "acceptDossier",
            summary = "Accept a dossier",
            description = "It is in order and goes before the council.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response acceptDossier(
            @PathParam("id") UUID id, @Valid Acceptance acceptance, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(acceptDossier.accept(id, acceptance, ifMatch));
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.DOSSIER_WITHDRAW)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "withdrawDossier",
            summary = "Withdraw a dossier",
            description = "By the unit's officer or head, before it is accepted.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response withdrawDossier(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason reason,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(endDossier.withdraw(id, reason, ifMatch));
    }

    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.DOSSIER_DRAFT)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "discardDossier",
            summary = "Discard a draft",
            description = "One that was never submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response discardDossier(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(endDossier.discard(id, ifMatch));
    }

    @POST
    @Path("{id}/archiving")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Needs(Permission.DOSSIER_VERIFY)
    @Refuses(ProblemCode.STATE_SECRET_DOSSIER)
    @Operation(
            operationId = "archiveDossier",
            summary = "Archive a dossier",
            description = "One whose nominations all have their outcome: nothing more is done with it.")
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now.",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    public Response archiveDossier(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(endDossier.archive(id, ifMatch));
    }

    private static Response answer(DossierView view) {
        return Answer.ok(view.version(), view);
    }
}
