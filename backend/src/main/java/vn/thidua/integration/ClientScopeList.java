package vn.thidua.integration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients can be let in for. */
@Schema(name = "ClientScopeList", description = "What clients can be let in for.")
record ClientScopeList(
        @Schema(required = true, description = "All of them.")
        List<ClientScopeView> items) {}
