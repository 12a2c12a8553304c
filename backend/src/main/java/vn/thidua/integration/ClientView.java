package vn.thidua.integration;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.platform.lifecycle.ActionView;

/** A client, for those who keep it. */
@Schema(name = "Client", description = "A client, for those who keep it.")
record ClientView(
        @Schema(required = true, description = "As the list has it.")
        ClientItem item,

        @Schema(required = true, description = "The roles it has over the unit.")
        List<Role> roles,

        @Schema(required = true, description = "What it is let in for.")
        List<Permission> scopes,

        @Schema(required = true, description = "From where it may come, as CIDR ranges; empty for anywhere.")
        List<String> addresses,

        @Schema(required = true, description = "How many requests a minute, for each instance of the API.")
        int requestsPerMinute,

        @Schema(required = true, description = "Those that were not withdrawn, the newest first.")
        List<ClientSecretView> secrets,

        @Schema(required = true, description = "The public keys that it may sign with.")
        List<ClientKeyView> keys,

        @Schema(required = true) Instant registeredAt,

        @Schema(nullable = true, description = "By whom.") String registeredBy,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}
