package vn.thidua.register;

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
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class AwardResource {

    private final Awards awards;
    private final ReadAward reading;
    private final ConfirmAward confirmAward;
    private final Actor actor;
    private final Exports exports;

    AwardResource(Awards awards, ReadAward reading, ConfirmAward confirmAward, Actor actor, Exports exports) {
        this.awards = awards;
        this.reading = reading;
        this.confirmAward = confirmAward;
        this.actor = actor;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "listAwards",
            summary = "The register of awards",
            description =
                    "Every award of the units within reach, whether its decision is published yet or not. Sorted by decidedOn (newest"
                            + " first unless asked otherwise), year or recipient.")
    public AwardPage list(
            @BeanParam @Valid AwardFilter filter,
            @Parameter(description = "One person's awards.") @QueryParam("person") UUID person,
            @Parameter(description = "One unit's awards as a collective.") @QueryParam("collective") UUID collective,
            @BeanParam @Valid PageRequest page) {
        return awards.list(filter, person, collective, actor.scope(Permission.AWARD_READ), page, actor.locale());
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "exportAwards",
            summary = "The register of awards as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportAwards(
            @BeanParam @Valid AwardFilter filter,
            @Parameter(description = "One person's awards.") @QueryParam("person") UUID person,
            @Parameter(description = "One unit's awards as a collective.") @QueryParam("collective") UUID collective,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(
                AwardItem.SHEET,
                awards.listing(filter, person, collective, actor.scope(Permission.AWARD_READ), actor.locale()),
                export);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.AWARD_READ)
    @Operation(
            operationId = "getAward",
            summary = "One award, back to its evidence",
            description =
                    "The award as it was entered, every change of its standing, and the way it came: decision, dossier, council's"
                            + " result, each where the reader may open it.")
    public AwardView get(@PathParam("id") UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("{id}/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Needs(Permission.AWARD_CONFIRM)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "confirmAward",
            summary = "Give a paper that confirms an award",
            description =
                    "In one step, for whoever asks at the counter: numbered, recorded, and to be checked by its code. Only of an award whose"
                            + " decision is public.")
    @APIResponseSchema(value = AwardConfirmation.class, responseCode = "201", responseDescription = "The confirmation.")
    public Response confirm(@PathParam("id") UUID id, @NotNull @Valid AwardConfirmationRequest body) {
        AwardConfirmation confirmation = confirmAward.confirm(id, body);
        return Answer.created("award-confirmations", confirmation.id(), confirmation);
    }

    @GET
    @Path("{id}/confirmations")
    @Needs(Permission.AWARD_CONFIRMATION_READ)
    @Operation(
            operationId = "listAwardConfirmations",
            summary = "Papers given about an award",
            description = "Sorted by recordedAt, newest first.")
    public Page<AwardConfirmation> confirmations(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return confirmAward.ofAward(id, page);
    }
}
