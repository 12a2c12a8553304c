package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.problem.ViolationCode;

@Path("/api/v1/clients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class ClientResource {

    private static final int USAGE_DAYS = 30;

    private final Clients clients;
    private final KeepClients keep;
    private final ClientUsage usage;

    ClientResource(Clients clients, KeepClients keep, ClientUsage usage) {
        this.clients = clients;
        this.keep = keep;
        this.usage = usage;
    }

    @GET
    @Needs(Permission.CLIENT_READ)
    @Operation(
            operationId = "listClients",
            summary = "Programs of other systems",
            description = "Those of units within reach. Sort by name or registeredAt.")
    public Page<ClientItem> list(
            @Parameter(description = "Words of the name or the contact.") @QueryParam("q") @Size(max = 200) String q,
            @QueryParam("state") ClientState state,
            @Parameter(description = "Of this unit, or of those under it.") @QueryParam("unit") UUID unit,
            @BeanParam @Valid PageRequest page) {
        return clients.listing(q, state, unit).page(page);
    }

    @POST
    @Idempotent
    @Needs(Permission.CLIENT_KEEP)
    @Operation(
            operationId = "registerClient",
            summary = "Register a client",
            description =
                    "For a unit, with roles over it and scopes that narrow them. It can do nothing until it has a secret or a key. Its id is the client_id.")
    @APIResponseSchema(value = ClientView.class, responseCode = "201", responseDescription = "Registered.")
    public Response register(@NotNull @Valid ClientDraft draft) {
        ClientView view = keep.register(draft);
        return Answer.created("clients", view.item().id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Needs(Permission.CLIENT_READ)
    @Operation(
            operationId = "getClient",
            summary = "One client",
            description = "With its secrets, by their last letters, and its public keys.")
    @APIResponseSchema(value = ClientView.class, responseCode = "200", responseDescription = "The client.")
    public Response get(@PathParam("id") UUID id) {
        return answer(clients.view(id));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @Needs(Permission.CLIENT_KEEP)
    @Operation(
            operationId = "changeClient",
            summary = "Change a client",
            description = "The whole of it, at once: tokens that were issued do no more from now on than it may.")
    @APIResponseSchema(value = ClientView.class, responseCode = "200", responseDescription = "The client as it now is.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClientChange change) {
        return answer(keep.change(id, change, ifMatch));
    }

    /** Not idempotent by key: the kept answer would hold the secret. One too many is withdrawn. */
    @POST
    @Path("{id}/secrets")
    @Needs(Permission.CLIENT_KEEP)
    @Refuses(ProblemCode.WRONG_STATE)
    @Operation(
            operationId = "addClientSecret",
            summary = "Give a client a secret",
            description =
                    "Told this once. Two stand at once, so that one can be exchanged for the other: withdraw the old one when the new one is in use.")
    @APIResponseSchema(value = ClientSecretView.class, responseCode = "201", responseDescription = "The secret.")
    public Response addSecret(@PathParam("id") UUID id, @NotNull @Valid ClientSecretDraft draft) {
        ClientSecretView made = keep.addSecret(id, draft);
        return Answer.created("clients/" + id + "/secrets", made.id(), made);
    }

    @DELETE
    @Path("{id}/secrets/{which}")
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.CLIENT_KEEP)
    @Operation(
            operationId = "withdrawClientSecret",
            summary = "Withdraw a secret",
            description =
                    "No token is issued for it any more. Tokens that were issued live out their minutes; revoking the client ends them at once.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdrawSecret(
            @PathParam("id") UUID id,
            @Parameter(description = "Which of its secrets.") @PathParam("which") UUID which) {
        keep.withdrawSecret(id, which);
    }

    @PUT
    @Path("{id}/keys")
    @Idempotent
    @Needs(Permission.CLIENT_KEEP)
    @Operation(
            operationId = "replaceClientKeys",
            summary = "Register the public keys of a client",
            description =
                    "The whole set, at most five. It signs assertions (RFC 7523) with the private ones, which nobody here ever sees.")
    @APIResponseSchema(value = ClientView.class, responseCode = "200", responseDescription = "The client as it now is.")
    public Response replaceKeys(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClientKeysDraft draft) {
        return answer(keep.replaceKeys(id, draft, ifMatch));
    }

    @POST
    @Path("{id}/revocation")
    @Idempotent
    @Needs(Permission.CLIENT_KEEP)
    @Operation(
            operationId = "revokeClient",
            summary = "Revoke a client",
            description = "At once and for ever: its tokens are refused from the next request on.")
    @APIResponseSchema(value = ClientView.class, responseCode = "200", responseDescription = "The client as it now is.")
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ClientRevocation revocation) {
        return answer(keep.revoke(id, revocation.reason(), ifMatch));
    }

    @GET
    @Path("{id}/usage")
    @Needs(Permission.CLIENT_READ)
    @Refuses(ProblemCode.INVALID)
    @Operation(
            operationId = "getClientUsage",
            summary = "What a client asks",
            description =
                    "By day and by operation, the last thirty days unless said otherwise. Days are the calendar's. Counts of other instances come within five seconds.")
    public ClientUsageView usage(
            @PathParam("id") UUID id,
            @Parameter(description = "The first day.") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last day.") @QueryParam("to") LocalDate to) {
        clients.view(id);
        refuseFar("?from", from);
        refuseFar("?to", to);
        LocalDate last = to == null ? usage.today() : to;
        return usage.of(id, from == null ? last.minusDays(USAGE_DAYS - 1) : from, last);
    }

    private static void refuseFar(String pointer, LocalDate day) {
        if (day != null && (day.getYear() < 1945 || day.getYear() > 2100)) {
            throw Problem.invalid(pointer, ViolationCode.OUT_OF_RANGE, "1945–2100");
        }
    }

    private static Response answer(ClientView view) {
        return Answer.ok(view.version(), view);
    }
}
