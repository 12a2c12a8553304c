package vn.thidua.profile;

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
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/fact-statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "profile")
@RunOnVirtualThread
class FactStatementResource {

    private final FactStatements statements;
    private final StateFacts state;
    private final Actor actor;

    FactStatementResource(FactStatements statements, StateFacts state, Actor actor) {
        this.statements = statements;
        this.state = state;
        this.actor = actor;
    }

    @GET
    @Needs(Permission.FACT_READ)
    @Operation(
            operationId = "listFactStatements",
            summary = "Statements that nothing else is known",
            description = "Of those within scope, the latest first: sorted by until.")
    public Page<FactStatementItem> list(
            @Parameter(description = "One person's.") @QueryParam("person") UUID person,
            @Parameter(description = "One unit's own.") @QueryParam("collective") UUID collective,
            @Parameter(description = "Also what was withdrawn since.") @QueryParam("superseded") boolean superseded,
            @BeanParam @Valid PageRequest request) {
        return statements
                .listing(person, collective, superseded, actor.scope(Permission.FACT_READ))
                .page(request);
    }

    @POST
    @Idempotent
    @Needs(Permission.FACT_EDIT)
    @Operation(
            operationId = "stateFacts",
            summary = "State that nothing else is known",
            description =
                    "Of some kinds, up to a day: of a person, of a unit, or of each of a unit's people at once. What counts against a nominee"
                            + " is unknown without it; with it, what is not recorded is known not to be.")
    @APIResponseSchema(value = FactStatementResult.class, responseCode = "200", responseDescription = "Of how many.")
    public Response state(@NotNull @Valid FactStatementDraft body) {
        return Response.ok(state.state(body)).build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Idempotent
    @Needs(Permission.FACT_EDIT)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "withdrawFactStatement",
            summary = "Withdraw a statement",
            description = "That was not true, with the reason: what it covered is unknown again.")
    @APIResponseSchema(value = FactStatementItem.class, responseCode = "200", responseDescription = "The statement.")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FactWithdrawal body) {
        FactStatementItem item = state.withdraw(id, body, ifMatch);
        return Answer.ok(item.version(), item);
    }
}
