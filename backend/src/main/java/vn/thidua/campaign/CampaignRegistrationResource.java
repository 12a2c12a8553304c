package vn.thidua.campaign;

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
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** Apart from {@link RegistrationResource}, since a request is matched to one class by its path first. */
@Path("/api/v1/campaigns/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaign")
@RunOnVirtualThread
class CampaignRegistrationResource {

    private final RegistrationPages pages;
    private final RegisterUnit registering;
    private final Exports exports;

    CampaignRegistrationResource(RegistrationPages pages, RegisterUnit registering, Exports exports) {
        this.pages = pages;
        this.registering = registering;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "listRegistrations",
            summary = "A campaign's registrations",
            description =
                    "Of units within scope, and all for who reads them over the campaign's own unit; newest first unless sorted otherwise (registeredAt, unit). The coverage figures are of the"
                            + " whole campaign.")
    public RegistrationPage list(
            @PathParam("id") UUID campaignId,
            @Parameter(description = "Only in this state.") @QueryParam("state") RegistrationState state,
            @Parameter(description = "Only those that have reported a figure; false for those that have not.")
                    @QueryParam("reported")
                    Boolean reported,
            @BeanParam @Valid PageRequest request) {
        return pages.list(campaignId, state, reported, request);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.REGISTRATION_READ)
    @Operation(
            operationId = "exportRegistrations",
            summary = "A campaign's registrations as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportRegistrations(
            @PathParam("id") UUID campaignId,
            @Parameter(description = "Only in this state.") @QueryParam("state") RegistrationState state,
            @Parameter(description = "Only those that have reported a figure; false for those that have not.")
                    @QueryParam("reported")
                    Boolean reported,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(RegistrationItem.SHEET, pages.listing(campaignId, state, reported), export);
    }

    @POST
    @Idempotent
    @Needs(Permission.REGISTRATION_MAKE)
    @Refuses({ProblemCode.ALREADY_REGISTERED, ProblemCode.WRONG_STATE})
    @Operation(
            operationId = "registerUnit",
            summary = "Register a unit",
            description =
                    "For a launched campaign, once a unit. Commitments are on the campaign's own criteria. It settles what the launch"
                            + " asked of the unit.")
    @APIResponseSchema(value = RegistrationView.class, responseCode = "201", responseDescription = "The registration.")
    public Response register(@PathParam("id") UUID campaignId, @NotNull @Valid RegistrationDraft body) {
        RegistrationView view = registering.register(campaignId, body);
        return Answer.created("registrations", view.id(), view.version(), view);
    }
}
