package vn.thidua.amendment;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Where every step on an amendment begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class AmendmentGate {

    private final Amendments amendments;
    private final AmendmentPages pages;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    AmendmentGate(Amendments amendments, AmendmentPages pages, BusinessClock clock, Actor actor, Trail trail) {
        this.amendments = amendments;
        this.pages = pages;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    /** The amendment, locked: of two who press at once the second waits, and then finds that it has changed. */
    Amendment enter(UUID id, Permission permission, String ifMatch) {
        Amendment amendment =
                amendments.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, amendment.unitId());
        Etag.check(ifMatch, amendment.version());
        return amendment;
    }

    /** Writes what was done on which day of the house, and answers with the page as it now is. */
    AmendmentView leave(Amendment amendment, String happening, Map<String, ?> content) {
        amendments.flush();
        Map<String, Object> dated = new HashMap<>(content);
        dated.putIfAbsent("on", clock.today());
        trail.done(new Happening(
                happening, SubjectType.AMENDMENT, amendment.id(), amendment.label(), amendment.unitId(), dated));
        return pages.view(amendment.id());
    }
}
