package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;

/** Where every step on a request begins and ends: may this person, have they seen the newest; and then what is owed, and the trail. */
@Singleton
class ConcurrenceGate {

    private final ConcurrenceRequests requests;
    private final ConcurrencePages pages;
    private final ConcurrenceDuties duties;
    private final Actor actor;
    private final Trail trail;

    ConcurrenceGate(
            ConcurrenceRequests requests, ConcurrencePages pages, ConcurrenceDuties duties, Actor actor, Trail trail) {
        this.requests = requests;
        this.pages = pages;
        this.duties = duties;
        this.actor = actor;
        this.trail = trail;
    }

    /** The request, locked. */
    ConcurrenceRequest enter(UUID id, ConcurrenceAction action, String ifMatch) {
        ConcurrenceRequest request =
                requests.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require((Permission) ConcurrenceLifecycle.LIFECYCLE.permitOf(action), request.unitId());
        Etag.check(ifMatch, request.version());
        request.require(action);
        return request;
    }

    /** Writes what was done and answers with the page as it now is. */
    ConcurrenceView leave(ConcurrenceRequest request, String happening, Map<String, ?> content) {
        requests.flush();
        duties.follow(request);
        trail.done(new Happening(
                happening, SubjectType.CONCURRENCE, request.id(), request.label(), request.unitId(), content));
        return pages.view(request.id());
    }
}
