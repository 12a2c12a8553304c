package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.dossier.HeldNominations;
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
    private final HeldNominations held;
    private final Actor actor;

    ProposeDecision(
            Decisions decisions,
            DecisionGate gate,
            Obligations obligations,
            WorkingCalendar calendar,
            BusinessClock clock,
            DecisionSettings settings,
            HeldNominations held,
            Actor actor) {
        this.decisions = decisions;
        this.gate = gate;
        this.obligations = obligations;
        this.calendar = calendar;
        this.clock = clock;
        this.settings = settings;
        this.held = held;
        this.actor = actor;
    }

    @Transactional
    DecisionView propose(UUID id, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        DecisionCase facts = decisions.facts(id);
        decision.propose(facts, clock.now());
        held.refuse(decisions.nominationIds(id), place -> "/lines/" + place, actor.locale());
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
