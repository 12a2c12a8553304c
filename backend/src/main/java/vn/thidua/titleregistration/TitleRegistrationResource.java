package vn.thidua.titleregistration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/title-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "titleregistration")
@RunOnVirtualThread
class TitleRegistrationResource {

    private final TitleRegistrations registrations;
    private final TitleRegistrationPages pages;
    private final KeepTitleRegistrations keep;
    private final Actor actor;

    TitleRegistrationResource(
            TitleRegistrations registrations, TitleRegistrationPages pages, KeepTitleRegistrations keep, Actor actor) {
        this.registrations = registrations;
        this.pages = pages;
        this.keep = keep;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Operation(
            operationId = "listTitleRegistrations",
            summary = "Registrations of titles",
            description = "Of units within scope; the newest year first unless sorted otherwise (year, unit).")
    public Page<TitleRegistrationItem> list(
            @Parameter(description = "Only of this unit.") @QueryParam("unit") UUID unitId,
            @Parameter(description = "Only of this year.", example = "2024") @QueryParam("year") Integer year,
            @Parameter(description = "Only in this state.") @QueryParam("state") TitleRegistrationState state,
            @BeanParam @Valid PageRequest request) {
        return registrations
                .listing(unitId, year, state, actor.scope(Permission.TITLE_REGISTRATION_READ))
                .page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.TITLE_REGISTRATION_DRAFT)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "beginTitleRegistration",
            summary = "Begin a registration of titles",
            description = "A draft, one a unit and year.")
    @APIResponseSchema(value = TitleRegistrationView.class, responseCode = "201", responseDescription = "The draft.")
    public Response begin(@NotNull @Valid TitleRegistrationOpening body) {
        TitleRegistrationView view = keep.begin(body);
        return Answer.created("title-registrations", view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.TITLE_REGISTRATION_READ)
    @Operation(
            operationId = "getTitleRegistration",
            summary = "One registration of titles",
            description =
                    "With what the law of its year says, how often each title is registered, and what the reader can do.")
    @APIResponseSchema(
            value = TitleRegistrationView.class,
            responseCode = "200",
            responseDescription = "The registration.")
    public Response get(@PathParam("id") UUID id) {
        return answer(pages.view(id));
    }

    @POST
    @Path("{id}/lines")
    @Idempotent
    @Needs(Permission.TITLE_REGISTRATION_DRAFT)
    @Operation(
            operationId = "addTitleRegistrationLines",
            summary = "Register people and collectives for titles",
            description =
                    "One line or up to 500, all or none. Each names somebody of the unit in that year and a title of that year that is open to them; nobody twice for"
                            + " the same. With dryRun nothing is added, and the answer says of each line what is wrong.")
    @APIResponseSchema(
            value = TitleLinesResult.class,
            responseCode = "200",
            responseDescription = "What became of each line.")
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TitleLinesDraft body) {
        TitleLinesResult result = body.isDryRun() ? keep.look(id, body, ifMatch) : keep.add(id, body, ifMatch);
        return Answer.ok(result.registration().version(), result);
    }

    @DELETE
    @Path("{id}/lines/{lineId}")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TITLE_REGISTRATION_DRAFT)
    @Operation(
            operationId = "removeTitleRegistrationLine",
            summary = "Take a line out",
            description = "From then on nobody is registered by it, also when it was submitted before.")
    @APIResponseSchema(
            value = TitleRegistrationView.class,
            responseCode = "200",
            responseDescription = "The registration as it now is.")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("lineId") UUID lineId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.remove(id, lineId, ifMatch));
    }

    @POST
    @Path("{id}/submission")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.TITLE_REGISTRATION_SUBMIT)
    @Operation(
            operationId = "submitTitleRegistration",
            summary = "Submit a registration of titles",
            description = "It needs at least one line. From then on its lines count as registered.")
    @APIResponseSchema(
            value = TitleRegistrationView.class,
            responseCode = "200",
            responseDescription = "The registration as it now is.")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(keep.submit(id, ifMatch));
    }

    @POST
    @Path("{id}/reopening")
    @Idempotent
    @Needs(Permission.TITLE_REGISTRATION_SUBMIT)
    @Operation(
            operationId = "reopenTitleRegistration",
            summary = "Open a submitted registration again",
            description = "To amend it, with the reason. What was submitted stands meanwhile, until it is taken out.")
    @APIResponseSchema(
            value = TitleRegistrationView.class,
            responseCode = "200",
            responseDescription = "The registration as it now is.")
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TitleRegistrationReopening body) {
        return answer(keep.reopen(id, body, ifMatch));
    }

    private static Response answer(TitleRegistrationView view) {
        return Answer.ok(view.version(), view);
    }
}
