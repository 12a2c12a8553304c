package vn.thidua.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A signed decision goes to its recipients (Nơi nhận): who was sent it, and who has acknowledged it. Its content is not touched. */
@ApplicationScoped
class SendDecision {

    private final Decisions decisions;
    private final DecisionRecipients recipients;
    private final ReadableDocuments documents;
    private final BusinessClock clock;
    private final Actor actor;
    private final Trail trail;

    SendDecision(
            Decisions decisions,
            DecisionRecipients recipients,
            ReadableDocuments documents,
            BusinessClock clock,
            Actor actor,
            Trail trail) {
        this.decisions = decisions;
        this.recipients = recipients;
        this.documents = documents;
        this.clock = clock;
        this.actor = actor;
        this.trail = trail;
    }

    Page<DecisionRecipient> list(UUID id, PageRequest request) {
        allowed(id, Permission.DECISION_READ);
        return recipients.of(id, request);
    }

    @Transactional
    List<DecisionRecipient> send(UUID id, DecisionSending sending) {
        Decision decision = allowed(id, Permission.DECISION_PUBLISH);
        decision.deliver(decisions.facts(id));
        happened(sending.on(), decision.signedOn());
        checkNames(sending);
        List<DecisionRecipient> sent = recipients.add(id, sending, actor.accountId(), clock.now());
        trail(
                decision,
                "DECISION_SENT",
                Map.of(
                        "on",
                        sending.on(),
                        "recipients",
                        sending.recipients().stream()
                                .map(DecisionSending.To::name)
                                .toList()));
        return sent;
    }

    @Transactional
    DecisionRecipient acknowledge(UUID id, UUID recipientId, DecisionReceipt receipt) {
        Decision decision = allowed(id, Permission.DECISION_PUBLISH);
        DecisionRecipient recipient = recipients.find(id, recipientId).orElseThrow(Problem::notFound);
        happened(receipt.on(), recipient.sentOn());
        documents.require(receipt.documentId(), "/documentId");
        if (!recipients.acknowledge(recipientId, receipt, actor.accountId(), clock.now())) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS);
        }
        trail(
                decision,
                "DECISION_RECEIVED",
                Map.of("recipient", recipient.name(), "on", receipt.on(), "by", receipt.by()));
        return recipients.find(id, recipientId).orElseThrow();
    }

    private Decision allowed(UUID id, Permission permission) {
        Decision decision = decisions.findByIdOptional(id).orElseThrow(Problem::notFound);
        actor.require(permission, decision.unitId());
        return decision;
    }

    private void happened(LocalDate on, LocalDate after) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        if (on.isBefore(after)) {
            throw Problem.invalid("/on", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private static void checkNames(DecisionSending sending) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sending.recipients().size(); i++) {
            if (!seen.add(sending.recipients().get(i).name())) {
                violations.add(Violation.at("/recipients/" + i + "/name", ViolationCode.DUPLICATE));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private void trail(Decision decision, String happening, Map<String, ?> content) {
        trail.done(new Happening(
                happening, SubjectType.DECISION, decision.id(), decision.label(), decision.unitId(), content));
    }
}
