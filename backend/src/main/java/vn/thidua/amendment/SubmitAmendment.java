package vn.thidua.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.Register;

/** What those above the ministry gave they alone take back: the ministry's letter, and what they answered (Law 06/2022/QH15, Article 93(8)). */
@ApplicationScoped
class SubmitAmendment {

    private final Amendments amendments;
    private final AmendmentGate gate;
    private final ReadableDocuments documents;
    private final EnterAmendment entering;
    private final AmendmentTerms terms;
    private final AmendmentDebts debts;
    private final AwardReturns returns;
    private final Register register;
    private final BusinessClock clock;

    SubmitAmendment(
            Amendments amendments,
            AmendmentGate gate,
            ReadableDocuments documents,
            EnterAmendment entering,
            AmendmentTerms terms,
            AmendmentDebts debts,
            AwardReturns returns,
            Register register,
            BusinessClock clock) {
        this.amendments = amendments;
        this.gate = gate;
        this.documents = documents;
        this.entering = entering;
        this.terms = terms;
        this.debts = debts;
        this.returns = returns;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    AmendmentView submit(UUID id, AmendmentLetter letter, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        amendment.submit(amendments.facts(id), letter, clock.today(), clock.now());
        documents.require(letter.documentId(), "/documentId");
        debts.owe(
                amendment,
                AmendmentDebts.FOLLOW,
                Role.STANDING_OFFICE,
                terms.dueOn(AmendmentWay.STATE, AmendmentTermStep.FOLLOW, letter.on()));
        return gate.leave(amendment, "AMENDMENT_SUBMITTED", Map.of("number", letter.number(), "on", letter.on()));
    }

    @Transactional
    AmendmentView decide(UUID id, AmendmentOutsideDecision decision, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        amendment.decide(amendments.facts(id), decision, clock.today(), clock.now());
        documents.require(decision.documentId(), "/documentId");
        List<AmendmentLine> lines = amendments.lines(id, Language.VIETNAMESE);
        amendments.flush();
        entering.enter(amendment, lines);
        // Those above have made it public themselves.
        register.publishAmendment(id, decision.decidedOn());
        debts.done(amendment, AmendmentDebts.FOLLOW);
        return gate.leave(
                amendment,
                "AMENDMENT_DECIDED",
                Map.of("number", decision.number(), "on", decision.decidedOn(), "awards", lines.size()));
    }

    @Transactional
    AmendmentView decline(UUID id, AmendmentDeclining declining, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        amendment.decline(amendments.facts(id), declining, clock.today(), clock.now());
        amendments.close(id);
        debts.noMore(amendment);
        return gate.leave(amendment, "AMENDMENT_DECLINED", Map.of("on", declining.on(), "reason", declining.reason()));
    }

    @Transactional
    AmendmentView forward(UUID id, AmendmentForwarding forwarding, String ifMatch) {
        Amendment amendment = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        amendment.forward(amendments.facts(id), forwarding, clock.today(), clock.now());
        returns.forward(id, forwarding.on());
        debts.done(amendment, AmendmentDebts.FORWARD);
        return gate.leave(amendment, "AMENDMENT_FORWARDED", Map.of("on", forwarding.on()));
    }
}
