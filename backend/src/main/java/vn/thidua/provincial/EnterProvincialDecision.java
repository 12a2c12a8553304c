package vn.thidua.provincial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Enters a province's decision, mends it while it is not confirmed, or lets it go. */
@ApplicationScoped
class EnterProvincialDecision {

    private final ProvincialDecisions decisions;
    private final ProvincialGate gate;
    private final ProvincialRules rules;
    private final Actor actor;
    private final BusinessClock clock;

    EnterProvincialDecision(
            ProvincialDecisions decisions,
            ProvincialGate gate,
            ProvincialRules rules,
            Actor actor,
            BusinessClock clock) {
        this.decisions = decisions;
        this.gate = gate;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    ProvincialView enter(ProvincialDraft draft) {
        actor.require(Permission.PROVINCIAL_DECISION_ENTER, draft.unitId());
        rules.check(draft);
        ProvincialDecision decision = ProvincialDecision.enter(draft, actor.accountId(), clock.now());
        decisions.persistAndFlush(decision);
        decisions.replaceLines(decision.id(), draft.lines());
        return gate.leave(decision, "PROVINCIAL_DECISION_ENTERED", content(draft));
    }

    /** Whose decision it is does not change. */
    @Transactional
    ProvincialView revise(UUID id, ProvincialDraft draft, String ifMatch) {
        ProvincialDecision decision = gate.enter(id, Permission.PROVINCIAL_DECISION_ENTER, ifMatch);
        decision.requireOpen();
        if (!draft.unitId().equals(decision.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS);
        }
        rules.check(draft);
        decision.revise(draft, clock.now());
        decisions.flush();
        decisions.replaceLines(id, draft.lines());
        return gate.leave(decision, "PROVINCIAL_DECISION_REVISED", content(draft));
    }

    @Transactional
    ProvincialView discard(UUID id, String ifMatch) {
        ProvincialDecision decision = gate.enter(id, Permission.PROVINCIAL_DECISION_ENTER, ifMatch);
        decision.discard(clock.now());
        return gate.leave(decision, "PROVINCIAL_DECISION_DISCARDED", Map.of());
    }

    private static Map<String, ?> content(ProvincialDraft draft) {
        return Map.of(
                "number", draft.number(),
                "decidedOn", draft.decidedOn(),
                "authority", draft.authority(),
                "awards", draft.lines().size());
    }
}
