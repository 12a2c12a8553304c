package vn.thidua.campaign;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class RegistrationResource {

    private final RegistrationPages pages;
    private final ConfirmCommitments confirming;
    private final AmendCommitments amending;
    private final ProgressPages progress;
    private final ReportProgress reporting;
    private final WithdrawRegistration withdrawing;

    RegistrationResource(
            RegistrationPages pages,
            ConfirmCommitments confirming,
            AmendCommitments amending,
            ProgressPages progress,
            ReportProgress reporting,
            WithdrawRegistration withdrawing) {
        this.pages = pages;
        this.confirming = confirming;
        this.amending = amending;
        this.progress = progress;
        this.reporting = reporting;
        this.withdrawing = withdrawing;
    }

    @GET
    @Path("{id}")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "With its commitments beside what the campaign asks, and what the reader can do to it now.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "The registration.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @GET
    @Path("{id}/versions")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "listRegistrationVersions",
            summary = "What a unit committed itself to, version by version",
            description = "Newest first, each as it was said, with what the campaign's unit answered.")
    public Page<CommitmentVersionView> versions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        return pages.versions(id, request);
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @Needs(Permission.REGISTRATION_CONFIRM)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmRegistration",
            summary = "Confirm what a unit commits itself to",
            description =
                    "By the Standing Office of the campaign's own unit. A confirmed version is amended only when that is asked.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "The confirmed registration.")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(confirming.confirm(id, ifMatch));
    }

    @POST
    @Path("{id}/amendment-request")
    @Idempotent
    @Needs(Permission.REGISTRATION_CONFIRM)
    @Operation(
            operationId = "askAmendment",
            summary = "Ask a unit to amend its commitments",
            description =
                    "By the Standing Office of the campaign's own unit: why, and by when. The unit then owes an amendment.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "The registration.")
    public Response askAmendment(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentRequest body) {
        return answer(confirming.askAmendment(id, body, ifMatch));
    }

    @POST
    @Path("{id}/amendment")
    @Idempotent
    @Needs(Permission.REGISTRATION_MAKE)
    @Operation(
            operationId = "amendCommitments",
            summary = "Amend what a unit commits itself to",
            description = "Adds a version that waits to be confirmed; what was said before stays readable.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "The registration.")
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommitmentAmendment body) {
        return answer(amending.amend(id, body, ifMatch));
    }

    @GET
    @Path("{id}/progress")
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "listProgress",
            summary = "What a unit reported, figure by figure",
            description =
                    "With what proves it. What was corrected stays, with when it ceased to stand. Sorted by asOf (newest first) or recordedAt.")
    public Page<ProgressFigureView> progress(
            @PathParam("id") UUID id,
            @Parameter(description = "Only on this criterion.") @QueryParam("criterion") UUID criterion,
            @Parameter(description = "Only figures that stand; false for those that were corrected.")
                    @QueryParam("standing")
                    Boolean standing,
            @BeanParam @Valid PageRequest request) {
        return progress.figures(id, criterion, standing, request);
    }

    @POST
    @Path("{id}/progress")
    @Idempotent
    @Needs(Permission.REGISTRATION_MAKE)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "reportProgress",
            summary = "Report how far a unit has come",
            description =
                    "Figures as they stood at the end of a day, each with what proves it. Figures for a day that were reported already are"
                            + " corrected, which says why: the earlier ones stay.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "200", responseDescription = "The registration.")
    public Response report(@PathParam("id") UUID id, @NotNull @Valid ProgressReport body) {
        return Response.ok(reporting.report(id, body)).build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.REGISTRATION_MAKE)
    @Operation(
            operationId = "withdrawRegistration",
            summary = "Withdraw a registration",
            description = "With the reason, while the campaign is under way. The unit may register anew.")
    @APIResponseSchema(
            value = RegistrationView.class,
            responseCode = "200",
            responseDescription = "The withdrawn registration.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegistrationWithdrawal body) {
        return answer(withdrawing.withdraw(id, body, ifMatch));
    }

    private static Response answer(RegistrationView view) {
        return Answer.ok(view.version(), view);
    }
}
