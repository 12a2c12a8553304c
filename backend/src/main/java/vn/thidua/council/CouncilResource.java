package vn.thidua.council;

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
import java.time.LocalDate;
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
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.time.BusinessClock;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "council")
@RunOnVirtualThread
class CouncilResource {

    private static final String COUNCILS = "councils";
    private static final String AS_IT_IS = "The council as it now is.";

    private final Councils councils;
    private final KeepCouncils keep;
    private final Actor actor;
    private final BusinessClock clock;

    CouncilResource(Councils councils, KeepCouncils keep, Actor actor, BusinessClock clock) {
        this.councils = councils;
        this.keep = keep;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path(COUNCILS)
    @Needs(Permission.COUNCIL_READ)
    @Operation(
            operationId = "listCouncils",
            summary = "Councils",
            description = "Those of the units within reach, by name. Sort by name (default) or foundedOn.")
    public Page<CouncilItem> list(@BeanParam CouncilFilter filter, @BeanParam @Valid PageRequest request) {
        return councils.listing(filter, actor.scope(Permission.COUNCIL_READ), clock.today())
                .page(request);
    }

    @POST
    @Path(COUNCILS)
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "foundCouncil",
            summary = "Enter a council",
            description = "As its founding decision has it. A unit has one council of a level on a day.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "201", responseDescription = "The council.")
    public Response found(@NotNull @Valid CouncilDraft body) {
        CouncilView view = keep.found(body);
        return Answer.created(COUNCILS, view.id(), view.version(), view);
    }

    @GET
    @Path(COUNCILS + "/{id}")
    @Needs(Permission.COUNCIL_READ)
    @Operation(
            operationId = "getCouncil",
            summary = "One council",
            description = "With its members and its regulation as of a day.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = "The council.")
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "Today if left out.", example = "2024-12-02") @QueryParam("asOf") LocalDate asOf) {
        CouncilView view =
                councils.view(id, asOf == null ? clock.today() : asOf).orElseThrow(Problem::notFound);
        actor.require(Permission.COUNCIL_READ, view.unit().id());
        return answer(view);
    }

    @PUT
    @Path(COUNCILS + "/{id}")
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "changeCouncil",
            summary = "Change what is said of a council",
            description = "Replaces it whole. Unit and level stay.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CouncilDraft body) {
        return answer(keep.change(id, body, ifMatch));
    }

    @POST
    @Path(COUNCILS + "/{id}/seats")
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Refuses(ProblemCode.OVERLAP)
    @Operation(
            operationId = "addCouncilSeat",
            summary = "Seat a member",
            description = "From a day on. A person has one seat, and a council one Chair, on a day.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response seat(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SeatDraft body) {
        return answer(keep.seat(id, body, ifMatch));
    }

    @POST
    @Path(COUNCILS + "/{id}/regulation")
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Operation(
            operationId = "regulateCouncil",
            summary = "Enter a council's regulation",
            description =
                    "What it says of votes: beside what the law asks, a case must reach this share too. From its first day on it takes the place of the one"
                            + " before.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response regulate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegulationDraft body) {
        return answer(keep.regulate(id, body, ifMatch));
    }

    @POST
    @Path("council-seats/{id}/ending")
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Operation(
            operationId = "endCouncilSeat",
            summary = "End a member's term",
            description = "Gives the seat a last day, by a new row with a new id. Wants the ETag of the council.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SeatEnding body) {
        return answer(keep.end(id, body, ifMatch));
    }

    @POST
    @Path("council-seats/{id}/removal")
    @Idempotent
    @Needs(Permission.COUNCIL_KEEP)
    @Refuses(ProblemCode.IN_USE)
    @Operation(
            operationId = "removeCouncilSeat",
            summary = "Take back a seat entered wrongly",
            description =
                    "It never counted; kept with the reason. What a meeting names is not taken back. Wants the ETag of the council.")
    @APIResponseSchema(value = CouncilView.class, responseCode = "200", responseDescription = AS_IT_IS)
    public Response remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SeatRemoval body) {
        return answer(keep.remove(id, body, ifMatch));
    }

    private static Response answer(CouncilView view) {
        return Answer.ok(view.version(), view);
    }
}
