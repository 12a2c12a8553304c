package vn.thidua.integration;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;

/** Something that a client can be let in for. */
@Schema(name = "ClientScope", description = "Something that a client can be let in for.")
record ClientScopeView(
        @Schema(
                required = true,
                description =
                        "As the token request names it; each operation of the contract names its own as x-permission.",
                examples = "DOSSIER_READ")
        Permission scope,

        @Schema(required = true, description = "The roles that give it.")
        List<Role> roles) {

    static ClientScopeView of(Permission scope) {
        Set<Role> roles = scope.roles();
        return new ClientScopeView(scope, List.copyOf(roles));
    }
}
