package vn.thidua.retention;

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

/** Where every step on a disposal begins and ends: may this person, have they seen the newest; and then what is owed, and the trail. */
@Singleton
class DisposalGate {

    private final Disposals disposals;
    private final DisposalPages pages;
    private final DisposalDuties duties;
    private final Actor actor;
    private final Trail trail;

    DisposalGate(Disposals disposals, DisposalPages pages, DisposalDuties duties, Actor actor, Trail trail) {
        this.disposals = disposals;
        this.pages = pages;
        this.duties = duties;
        this.actor = actor;
        this.trail = trail;
    }

    /** The disposal, locked. */
    Disposal enter(UUID id, DisposalAction action, String ifMatch) {
        Disposal disposal =
                disposals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require((Permission) DisposalLifecycle.LIFECYCLE.permitOf(action), disposal.unitId());
        Etag.check(ifMatch, disposal.version());
        disposal.require(action);
        return disposal;
    }

    /** Writes what was done and answers with the page as it now is. */
    DisposalView leave(Disposal disposal, String happening, Map<String, ?> content) {
        disposals.flush();
        duties.follow(disposal);
        trail.done(new Happening(
                happening, SubjectType.DISPOSAL, disposal.id(), disposal.label(), disposal.unitId(), content));
        return pages.view(disposal.id());
    }
}
