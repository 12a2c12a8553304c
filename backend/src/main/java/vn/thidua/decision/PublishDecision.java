package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.Register;

/** Opens a signed decision and its awards to everyone (the plan, II.4: public and transparent). */
@ApplicationScoped
class PublishDecision {

    private final Decisions decisions;
    private final DecisionGate gate;
    private final Register register;
    private final Obligations obligations;
    private final BusinessClock clock;

    PublishDecision(
            Decisions decisions, DecisionGate gate, Register register, Obligations obligations, BusinessClock clock) {
        this.decisions = decisions;
        this.gate = gate;
        this.register = register;
        this.obligations = obligations;
        this.clock = clock;
    }

    @Transactional
    DecisionView publish(UUID id, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_PUBLISH, ifMatch);
        LocalDate today = clock.today();
        decision.publish(decisions.facts(id), today, clock.now());
        register.publish(id, today);
        obligations.settle(SignDecision.PUBLISH, SubjectType.DECISION, id);
        return gate.leave(decision, "DECISION_PUBLISHED", Map.of("publishedOn", today));
    }
}
