package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.platform.paging.Page;

/** Where the account is signed in. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@RunOnVirtualThread
public class SessionResource {

    private final CurrentCaller current;
    private final Sessions sessions;
    private final EndSession endSession;

    SessionResource(CurrentCaller current, Sessions sessions, EndSession endSession) {
        this.current = current;
        this.sessions = sessions;
        this.endSession = endSession;
    }

    @GET
    @SignedIn
    @Operation(
            operationId = "listSessions",
            summary = "Where I am signed in",
            description = "All living sessions of this account, the one seen last first.")
    public Page<SessionView> list() {
        Caller caller = current.get();
        return new Page<>(sessions.living(caller.accountId(), caller.sessionId()), null, null);
    }

    @DELETE
    @SignedIn
    @Transactional
    @Operation(
            operationId = "signOutEverywhere",
            summary = "Sign out everywhere",
            description = "Ends all sessions of this account, this one too, with their access tokens at once.")
    public void endAll() {
        endSession.all();
    }

    @DELETE
    @Path("/{id}")
    @SignedIn
    @Transactional
    @Operation(
            operationId = "endSession",
            summary = "Sign out in one place",
            description = "Ends one session of this account, with its access tokens at once.")
    public void end(@PathParam("id") UUID id) {
        endSession.one(id);
    }
}
