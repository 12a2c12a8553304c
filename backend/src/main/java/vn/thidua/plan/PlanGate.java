package vn.thidua.plan;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Where every step on a plan begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class PlanGate {

    private final Plans plans;
    private final PlanPages pages;
    private final Actor actor;
    private final Trail trail;

    PlanGate(Plans plans, PlanPages pages, Actor actor, Trail trail) {
        this.plans = plans;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** A step of the unit whose plan it is. */
    Plan enter(UUID id, String ifMatch) {
        Plan plan = enter(id);
        Etag.check(ifMatch, plan.version());
        return plan;
    }

    /** As {@link #enter(UUID, String)} for what only adds, whatever was seen of the plan before. */
    Plan enter(UUID id) {
        Plan plan = locked(id);
        allow(Permission.PLAN_WRITE, plan.unitId());
        return plan;
    }

    /** A step of whoever handed the directive down. */
    Plan enterAsApprover(UUID id, String ifMatch) {
        Plan plan = locked(id);
        allow(Permission.PLAN_APPROVE, plan.fromUnitId());
        Etag.check(ifMatch, plan.version());
        return plan;
    }

    private Plan locked(UUID id) {
        Plan plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        pages.requireReadable(plan.unitId(), plan.fromUnitId());
        return plan;
    }

    /** They read it, so that it is there is no secret: the other unit of the two may lie out of their scope. */
    private void allow(Permission permission, UUID unitId) {
        if (!actor.may(permission, unitId)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(permission, actor.locale()));
        }
    }

    PlanView leave(Plan plan, String happening, Map<String, ?> content) {
        plans.flush();
        trail.done(new Happening(happening, SubjectType.PLAN, plan.id(), plan.title(), plan.unitId(), content));
        return pages.view(plan.id());
    }
}
