package vn.thidua.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Insignia or money come back, in full or in part; or it is said why they cannot. */
@ApplicationScoped
class RecordReturn {

    private final AwardReturns returns;
    private final Amendments amendments;
    private final AmendmentGate gate;
    private final ReadableDocuments documents;
    private final AmendmentTerms terms;
    private final AmendmentDebts debts;
    private final Obligations obligations;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    RecordReturn(
            AwardReturns returns,
            Amendments amendments,
            AmendmentGate gate,
            ReadableDocuments documents,
            AmendmentTerms terms,
            AmendmentDebts debts,
            Obligations obligations,
            BusinessClock clock,
            Actor actor,
            Trail trail) {
        this.returns = returns;
        this.amendments = amendments;
        this.gate = gate;
        this.documents = documents;
        this.terms = terms;
        this.debts = debts;
        this.obligations = obligations;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    @Transactional
    AwardReturnItem receive(UUID id, AwardReturnReceipt receipt) {
        AwardReturns.Held held = enter(id);
        AwardReturnLifecycle.LIFECYCLE.take(null, held.state(), AwardReturnAction.RECEIVE);
        happened(receipt.on(), held.decidedOn());
        checkAmount(held, receipt);
        documents.require(receipt.documentId(), "/documentId");
        returns.add(id, receipt, actor.accountId(), clock.now());
        if (isAll(held, receipt)) {
            returns.settle(id, AwardReturnState.RETURNED, receipt.on(), null);
            settled(held, receipt.on());
        } else {
            returns.settle(id, AwardReturnState.OWED, null, null);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("on", receipt.on());
        content.put("what", held.what());
        content.put("by", receipt.by());
        content.put("amount", receipt.amount());
        return leave(held, "AWARD_RETURN_RECEIVED", content);
    }

    @Transactional
    AwardReturnItem giveUp(UUID id, AwardReturnGivenUp givenUp) {
        AwardReturns.Held held = enter(id);
        AwardReturnLifecycle.LIFECYCLE.take(null, held.state(), AwardReturnAction.GIVE_UP);
        happened(givenUp.on(), held.decidedOn());
        returns.settle(id, AwardReturnState.IMPOSSIBLE, givenUp.on(), givenUp.reason());
        settleDebt(held);
        return leave(
                held,
                "AWARD_RETURN_GIVEN_UP",
                Map.of("on", givenUp.on(), "what", held.what(), "reason", givenUp.reason()));
    }

    private AwardReturns.Held enter(UUID id) {
        AwardReturns.Held held = returns.locked(id).orElseThrow(Problem::notFound);
        actor.require(Permission.DECISION_PUBLISH, held.unitId());
        return held;
    }

    private void happened(LocalDate on, LocalDate after) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        if (on.isBefore(after)) {
            throw Problem.invalid("/on", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private static void checkAmount(AwardReturns.Held held, AwardReturnReceipt receipt) {
        if (held.what() == ReturnedThing.INSIGNIA) {
            if (receipt.amount() != null) {
                throw Problem.invalid("/amount", ViolationCode.NOT_OF_THIS_KIND);
            }
        } else if (receipt.amount() == null) {
            throw Problem.invalid("/amount", ViolationCode.REQUIRED);
        } else if (held.amount() != null && receipt.amount() > held.amount() - held.returned()) {
            throw Problem.invalid("/amount", ViolationCode.OUT_OF_RANGE, "≤ " + (held.amount() - held.returned()));
        }
        if (receipt.isComplete() && (held.what() == ReturnedThing.INSIGNIA || held.amount() != null)) {
            throw Problem.invalid("/complete", ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    private static boolean isAll(AwardReturns.Held held, AwardReturnReceipt receipt) {
        if (held.what() == ReturnedThing.INSIGNIA) {
            return true;
        }
        return held.amount() == null ? receipt.isComplete() : held.returned() + receipt.amount() == held.amount();
    }

    private void settled(AwardReturns.Held held, LocalDate on) {
        settleDebt(held);
        if (held.way() == AmendmentWay.STATE && held.what() == ReturnedThing.INSIGNIA) {
            debts.owe(
                    amendments.findById(held.amendmentId()),
                    AmendmentDebts.FORWARD,
                    Role.STANDING_OFFICE,
                    terms.dueOn(AmendmentWay.STATE, AmendmentTermStep.FORWARD, on));
        }
    }

    /** The recipient's unit owes nothing any more once neither insignia nor money is outstanding. */
    private void settleDebt(AwardReturns.Held held) {
        if (!returns.isOwed(held.amendmentId(), held.awardId())) {
            obligations.settle(OpenReturns.RETURN, SubjectType.AWARD, held.awardId());
        }
    }

    private AwardReturnItem leave(AwardReturns.Held held, String happening, Map<String, ?> content) {
        trail.done(new Happening(
                happening, SubjectType.AMENDMENT, held.amendmentId(), held.label(), held.unitId(), content));
        return returns.find(held.id()).orElseThrow();
    }
}
