package vn.thidua.integration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Actor;
import vn.thidua.access.ClientScopes;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;

@Path("/api/v1/client-scopes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integration")
@RunOnVirtualThread
class ClientScopeResource {

    private final Actor actor;

    ClientScopeResource(Actor actor) {
        this.actor = actor;
    }

    @GET
    @Needs(Permission.CLIENT_READ)
    @Operation(
            operationId = "listClientScopes",
            summary = "What clients can be let in for",
            description = "Every permission but those that only a person can use, with the roles that give it.")
    public ClientScopeList list() {
        return new ClientScopeList(ClientScopes.OFFERED.stream()
                .map(scope -> ClientScopeView.of(scope, actor.locale()))
                .toList());
    }
}
