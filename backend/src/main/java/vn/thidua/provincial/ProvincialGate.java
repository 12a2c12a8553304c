package vn.thidua.provincial;

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

/** Where every step on a province's decision begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class ProvincialGate {

    private final ProvincialDecisions decisions;
    private final ProvincialPages pages;
    private final Actor actor;
    private final Trail trail;

    ProvincialGate(ProvincialDecisions decisions, ProvincialPages pages, Actor actor, Trail trail) {
        this.decisions = decisions;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** The decision, locked: of two who press at once the second waits, and then finds that it has changed. */
    ProvincialDecision enter(UUID id, Permission permission, String ifMatch) {
        ProvincialDecision decision =
                decisions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, decision.unitId());
        Etag.check(ifMatch, decision.version());
        return decision;
    }

    /** Writes what was done and answers with the page as it now is. */
    ProvincialView leave(ProvincialDecision decision, String happening, Map<String, ?> content) {
        decisions.flush();
        trail.done(new Happening(
                happening,
                SubjectType.PROVINCIAL_DECISION,
                decision.id(),
                decision.label(),
                decision.unitId(),
                content));
        return pages.view(decision.id());
    }
}
