package vn.thidua.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.time.BusinessClock;

/** Begins an amendment, rewrites it while it is a draft, or lets it go. */
@ApplicationScoped
class DraftAmendment {

    private final Amendments amendments;
    private final AmendmentGate gate;
    private final CheckAmendment checkAmendment;
    private final Actor actor;
    private final BusinessClock clock;

    DraftAmendment(
            Amendments amendments,
            AmendmentGate gate,
            CheckAmendment checkAmendment,
            Actor actor,
            BusinessClock clock) {
        this.amendments = amendments;
        this.gate = gate;
        this.checkAmendment = checkAmendment;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    AmendmentView begin(AmendmentDraft draft) {
        actor.require(Permission.DECISION_DRAFT);
        Amending.Basis basis = checkAmendment.basis(null, draft);
        Amendment amendment = Amendment.draft(draft, basis, actor.accountId(), clock.now());
        amendments.persistAndFlush(amendment);
        amendments.replaceLines(amendment.id(), draft.lines());
        return gate.leave(amendment, "AMENDMENT_DRAFTED", content(draft));
    }

    @Transactional
    AmendmentView revise(UUID id, AmendmentDraft draft, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        amendment.requireDraft();
        Amending.Basis basis = checkAmendment.basis(id, draft);
        amendment.revise(draft, basis, clock.now());
        amendments.replaceLines(id, draft.lines());
        return gate.leave(amendment, "AMENDMENT_REVISED", content(draft));
    }

    @Transactional
    AmendmentView discard(UUID id, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.DECISION_DRAFT, ifMatch);
        amendment.discard(amendments.facts(id), clock.now());
        amendments.close(id);
        return gate.leave(amendment, "AMENDMENT_DISCARDED", Map.of());
    }

    private static Map<String, ?> content(AmendmentDraft draft) {
        Map<String, Object> content = new HashMap<>();
        content.put("kind", draft.kind());
        content.put(
                "awardIds",
                draft.lines().stream().map(AmendmentDraft.Line::awardId).toList());
        content.put("grounds", draft.groundsOrNone());
        return content;
    }
}
