package vn.thidua.integration;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.platform.text.Messages;

/** Something that a client can be let in for. */
@Schema(name = "ClientScope", description = "Something that a client can be let in for.")
record ClientScopeView(
        @Schema(
                required = true,
                description =
                        "As the token request names it; each operation of the contract names its own as x-permission.",
                examples = "DOSSIER_READ")
        Permission scope,

        @Schema(required = true, description = "What it lets in for.", examples = "Đọc hồ sơ")
        String name,

        @Schema(required = true, description = "The roles that give it.")
        List<Role> roles) {

    static ClientScopeView of(Permission scope, Locale locale) {
        return new ClientScopeView(
                scope, Messages.DOMAIN.text(locale, "permission." + scope), List.copyOf(scope.roles()));
    }
}
