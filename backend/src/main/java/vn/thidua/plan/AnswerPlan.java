package vn.thidua.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Whoever handed the directive down approves a plan, or asks to amend it. */
@ApplicationScoped
@Transactional
class AnswerPlan {

    private final PlanGate gate;
    private final PlanDuties duties;
    private final Actor actor;
    private final BusinessClock clock;

    AnswerPlan(PlanGate gate, PlanDuties duties, Actor actor, BusinessClock clock) {
        this.gate = gate;
        this.duties = duties;
        this.actor = actor;
        this.clock = clock;
    }

    PlanView approve(UUID id, String ifMatch) {
        Plan plan = gate.enterAsApprover(id, ifMatch);
        plan.approve(clock.today(), actor.accountId(), clock.now());
        duties.approved(id);
        return gate.leave(plan, "PLAN_APPROVED", Map.of("title", plan.title()));
    }

    PlanView askAmendment(UUID id, PlanAmendmentRequest request, String ifMatch) {
        Plan plan = gate.enterAsApprover(id, ifMatch);
        plan.require(PlanAction.ASK_AMENDMENT);
        if (request.dueOn().isBefore(clock.today())) {
            throw Problem.invalid("/dueOn", ViolationCode.IN_THE_PAST);
        }
        plan.askAmendment(request.reason().strip(), request.dueOn(), clock.now());
        duties.asked(plan, request.dueOn());
        return gate.leave(plan, "PLAN_AMENDMENT_ASKED", Map.of("reason", request.reason(), "dueOn", request.dueOn()));
    }
}
