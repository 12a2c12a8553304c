package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Begins a decision, rewrites it while it is a draft, or lets it go. */
@ApplicationScoped
class DraftDecision {

    private final Decisions decisions;
    private final DecisionGate gate;
    private final Candidates candidates;
    private final Actor actor;
    private final BusinessClock clock;

    DraftDecision(Decisions decisions, DecisionGate gate, Candidates candidates, Actor actor, BusinessClock clock) {
        this.decisions = decisions;
        this.gate = gate;
        this.candidates = candidates;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    DecisionView begin(DecisionDraft draft) {
        actor.require(Permission.DECISION_DRAFT, draft.unitId());
        Decision decision = Decision.draft(draft, actor.accountId(), clock.now());
        candidates.check(decision.id(), decider(draft).unit().id(), draft.nominationIds());
        decisions.persistAndFlush(decision);
        decisions.replaceLines(decision.id(), draft.nominationIds());
        return gate.leave(decision, "DECISION_DRAFTED", content(draft));
    }

    @Transactional
    DecisionView revise(UUID id, DecisionDraft draft, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        actor.require(Permission.DECISION_DRAFT, draft.unitId());
        decision.requireDraft();
        candidates.check(id, decider(draft).unit().id(), draft.nominationIds());
        decision.revise(draft, clock.now());
        decisions.replaceLines(id, draft.nominationIds());
        return gate.leave(decision, "DECISION_REVISED", content(draft));
    }

    @Transactional
    DecisionView discard(UUID id, String ifMatch) {
        Decision decision = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        decision.discard(decisions.facts(id), clock.now());
        Map<String, ?> freed = Map.of("nominationIds", decisions.nominationIds(id));
        decisions.dropLines(id);
        return gate.leave(decision, "DECISION_DISCARDED", freed);
    }

    private Decider decider(DecisionDraft draft) {
        return decisions.decider(draft.unitId()).orElseThrow(() -> Problem.invalid("/unitId", ViolationCode.NOT_FOUND));
    }

    private static Map<String, ?> content(DecisionDraft draft) {
        return Map.of("symbol", draft.symbol(), "nominationIds", draft.nominationIds());
    }
}
