package vn.thidua.integration;

import static vn.thidua.integration.ClientState.ACTIVE;
import static vn.thidua.integration.ClientState.REVOKED;

import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a client: revoked once is revoked for ever. */
final class ClientLifecycle {

    static final Lifecycle<ClientState, ClientAction, Client> LIFECYCLE =
            Lifecycle.<ClientState, ClientAction, Client>named("CLIENT")
                    .step(ACTIVE, ClientAction.CHANGE, null, Permission.CLIENT_KEEP)
                    .step(ACTIVE, ClientAction.ADD_SECRET, null, Permission.CLIENT_KEEP)
                    .step(ACTIVE, ClientAction.REPLACE_KEYS, null, Permission.CLIENT_KEEP)
                    .step(ACTIVE, ClientAction.REVOKE, REVOKED, Permission.CLIENT_KEEP)
                    .build();

    private ClientLifecycle() {}
}
