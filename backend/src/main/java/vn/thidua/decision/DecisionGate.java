package vn.thidua.decision;

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

/** Where every step on a decision begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class DecisionGate {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    DecisionGate(Decisions decisions, DecisionPages pages, Actor actor, Trail trail, BusinessClock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The decision, locked: of two who press at once the second waits, and then finds that it has changed. */
    Decision enter(UUID id, Permission permission, String ifMatch) {
        Decision decision =
                decisions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, decision.unitId());
        Etag.check(ifMatch, decision.version());
        return decision;
    }

    /** Writes what was done on which day of the house, and answers with the page as it now is. */
    DecisionView leave(Decision decision, String happening, Map<String, ?> content) {
        decisions.flush();
        Map<String, Object> dated = new HashMap<>(content);
        dated.putIfAbsent("on", clock.today());
        trail.done(new Happening(
                happening, SubjectType.DECISION, decision.id(), decision.label(), decision.unitId(), dated));
        return pages.view(decision.id());
    }
}
