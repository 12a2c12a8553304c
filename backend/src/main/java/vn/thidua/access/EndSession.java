package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;

/** Ends sessions of whoever asks; within the caller's transaction. */
@Singleton
class EndSession {

    private final CurrentCaller current;
    private final Sessions sessions;
    private final Trail trail;

    EndSession(CurrentCaller current, Sessions sessions, Trail trail) {
        this.current = current;
        this.sessions = sessions;
        this.trail = trail;
    }

    void all() {
        Caller caller = current.get();
        int ended = sessions.revokeAll(caller.accountId(), null, "SIGNED_OUT_EVERYWHERE");
        record("SIGNED_OUT_EVERYWHERE", caller, Map.of("sessions", ended));
    }

    void one(UUID sessionId) {
        Caller caller = current.get();
        if (!sessions.revoke(caller.accountId(), sessionId, "SIGNED_OUT")) {
            throw Problem.notFound();
        }
        record("SIGNED_OUT", caller, Map.of("session", sessionId));
    }

    private void record(String what, Caller caller, Map<String, ?> content) {
        trail.done(new Happening(what, SubjectType.ACCOUNT, caller.accountId(), caller.username(), null, content));
    }
}
