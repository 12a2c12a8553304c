package vn.thidua.concurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Enters what others ask and what the ministry asks, and takes each to its answer. */
@ApplicationScoped
@Transactional
class KeepConcurrence {

    private final ConcurrenceRequests requests;
    private final ConcurrenceRules rules;
    private final ConcurrenceGate gate;
    private final Actor actor;
    private final BusinessClock clock;

    KeepConcurrence(
            ConcurrenceRequests requests,
            ConcurrenceRules rules,
            ConcurrenceGate gate,
            Actor actor,
            BusinessClock clock) {
        this.requests = requests;
        this.rules = rules;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    ConcurrenceView enter(ConcurrenceDraft draft) {
        actor.require(Permission.CONCURRENCE_KEEP, draft.unitId());
        rules.check(draft);
        ConcurrenceRequest request =
                ConcurrenceRequest.enter(draft, rules.dueOn(draft.receivedOn()), actor.accountId(), clock.now());
        requests.persistAndFlush(request);
        requests.replaceCases(request.id(), draft.cases());
        return gate.leave(request, "CONCURRENCE_ENTERED", Map.of("direction", draft.direction()));
    }

    /** Whose request it is, and in which direction, does not change. */
    ConcurrenceView edit(UUID id, ConcurrenceDraft draft, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.EDIT, ifMatch);
        if (!draft.unitId().equals(request.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (draft.direction() != request.direction()) {
            throw Problem.invalid("/direction", ViolationCode.NOT_OF_THIS_KIND);
        }
        rules.check(draft);
        request.edit(draft, rules.dueOn(draft.receivedOn()), clock.now());
        requests.flush();
        requests.replaceCases(id, draft.cases());
        return gate.leave(request, "CONCURRENCE_EDITED", Map.of());
    }

    ConcurrenceView propose(UUID id, ConcurrenceOpinion opinion, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.PROPOSE, ifMatch);
        request.propose(opinion, clock.now());
        return gate.leave(request, "CONCURRENCE_PROPOSED", Map.of("agrees", opinion.agrees()));
    }

    ConcurrenceView giveBack(UUID id, ConcurrenceReason reason, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.RETURN, ifMatch);
        request.giveBack(reason.reason(), clock.now());
        return gate.leave(request, "CONCURRENCE_RETURNED", Map.of("reason", reason.reason()));
    }

    ConcurrenceView sign(UUID id, ConcurrenceSignature signature, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.SIGN, ifMatch);
        rules.check("/signedOn", signature.signedOn(), request.askedOn(), signature.documentId());
        request.sign(signature, actor.accountId(), clock.now());
        return gate.leave(
                request, "CONCURRENCE_SIGNED", Map.of("number", signature.number(), "signedOn", signature.signedOn()));
    }

    ConcurrenceView send(UUID id, ConcurrenceDispatch dispatch, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.SEND, ifMatch);
        rules.check("/sentOn", dispatch.sentOn(), null, dispatch.documentId());
        request.send(dispatch, rules.dueOn(dispatch.sentOn()), clock.now());
        return gate.leave(
                request, "CONCURRENCE_SENT", Map.of("number", dispatch.number(), "sentOn", dispatch.sentOn()));
    }

    ConcurrenceView chase(UUID id, ConcurrenceReminder reminder, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.CHASE, ifMatch);
        rules.check("/chasedOn", reminder.chasedOn(), request.askedOn(), null);
        request.chase(clock.now());
        requests.addChase(id, reminder, actor.accountId(), clock.now());
        return gate.leave(request, "CONCURRENCE_CHASED", Map.of("note", reminder.note()));
    }

    ConcurrenceView answer(UUID id, ConcurrenceReply reply, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.ANSWER, ifMatch);
        rules.check("/answeredOn", reply.answeredOn(), request.askedOn(), reply.documentId());
        request.answer(reply, clock.now());
        return gate.leave(request, "CONCURRENCE_ANSWERED", Map.of("number", reply.number(), "agrees", reply.agrees()));
    }

    ConcurrenceView close(UUID id, ConcurrenceReason reason, String ifMatch) {
        ConcurrenceRequest request = gate.enter(id, ConcurrenceAction.CLOSE, ifMatch);
        request.close(reason.reason(), clock.now());
        return gate.leave(request, "CONCURRENCE_CLOSED", Map.of("reason", reason.reason()));
    }
}
