package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office puts a decision before who signs it; who finds it wanting sends it back. */
@ApplicationScoped
class ProposeDecision {

    static final String SIGN = "DECISION_SIGN";

    private final Decisions decisions;
    private final DecisionGate gate;
    private final Obligations obligations;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final DecisionSettings settings;

    ProposeDecision(
            Decisions decisions,
            DecisionGate gate,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            DecisionSettings settings) {
        this.decisions = decisions;
        this.gate = gate;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    DecisionView propose(UUID id, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        DecisionCase facts = decisions.facts(id);
        decision.propose(facts, clock.now());
        LocalDate due = calendar.dueAfter(clock.today(), settings.signWithinWorkingDays());
        obligations.open(new Debt(
                SIGN,
                SubjectType.DECISION,
                id,
                decision.title(),
                decision.unitId(),
                Role.SIGNATORY,
                decision.unitId(),
                due));
        return gate.leave(decision, "DECISION_PROPOSED", Map.of("dueOn", due, "lines", facts.lines()));
    }

    @Transactional
    DecisionView sendBack(UUID id, DecisionReturn sent, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_SIGN, ifMatch);
        decision.sendBack(decisions.facts(id), sent.reason(), clock.now());
        obligations.cancel(SubjectType.DECISION, id);
        return gate.leave(decision, "DECISION_RETURNED", Map.of("reason", sent.reason()));
    }
}
