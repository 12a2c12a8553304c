package vn.thidua.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Takes a request for replacement from its asking to its receipt. */
@ApplicationScoped
@Transactional
class KeepReplacements {

    /** Wording under {@code obligation.KIND}. */
    private static final String SETTLE = "REPLACEMENT_SETTLE";

    private static final String HAND_OVER = "REPLACEMENT_HAND_OVER";

    private final Replacements replacements;
    private final ReplacedAwards awards;
    private final ReadableDocuments documents;
    private final Obligations obligations;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepReplacements(
            Replacements replacements,
            ReplacedAwards awards,
            ReadableDocuments documents,
            Obligations obligations,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.replacements = replacements;
        this.awards = awards;
        this.documents = documents;
        this.obligations = obligations;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    UUID ask(ReplacementRequest request) {
        ReplacedAward award = awards.find(request.awardId())
                .filter(found -> actor.may(Permission.AWARD_READ, found.unitId()))
                .orElseThrow(() -> Problem.invalid("/awardId", ViolationCode.NOT_FOUND));
        actor.require(Permission.REPLACEMENT_ASK, award.unitId());
        if (!award.isOurs()) {
            throw Problem.invalid("/awardId", ViolationCode.NOT_OF_THIS_KIND);
        }
        if (!award.stands()) {
            throw Problem.of(ProblemCode.AWARD_NOT_IN_FORCE);
        }
        documents.require(request.documentId(), "/documentId");
        Replacement replacement = Replacement.ask(request, award, clock.today(), actor.accountId(), clock.now());
        replacements.persistAndFlush(replacement);
        leave(replacement, "REPLACEMENT_ASKED", Map.of("awardId", request.awardId(), "reason", request.reason()));
        return replacement.id();
    }

    void approve(UUID id, String ifMatch) {
        Replacement replacement = enter(id, ReplacementAction.APPROVE, ifMatch);
        requireStanding(replacement);
        replacement.approve(clock.today(), clock.now());
        leave(replacement, "REPLACEMENT_APPROVED", Map.of());
    }

    void forward(UUID id, ReplacementForwarding letter, String ifMatch) {
        Replacement replacement = enter(id, ReplacementAction.FORWARD, ifMatch);
        requireStanding(replacement);
        happened(letter.on(), replacement.askedOn());
        replacement.forward(letter, clock.now());
        leave(replacement, "REPLACEMENT_FORWARDED", Map.of("number", letter.number(), "on", letter.on()));
    }

    void refuse(UUID id, ReplacementRefusal refusal, String ifMatch) {
        Replacement replacement = enter(id, ReplacementAction.REFUSE, ifMatch);
        replacement.refuse(refusal.reason(), clock.now());
        leave(replacement, "REPLACEMENT_REFUSED", Map.of("reason", refusal.reason()));
    }

    /** Here, or by those above. */
    void issue(UUID id, ReplacementAction action, ReplacementIssue issue, String ifMatch) {
        Replacement replacement = enter(id, action, ifMatch);
        happened(issue.on(), replacement.forwardedOn() == null ? replacement.askedOn() : replacement.forwardedOn());
        replacement.issue(action, issue, clock.now());
        leave(replacement, "REPLACEMENT_ISSUED", Map.of("number", issue.number(), "on", issue.on()));
    }

    void handOver(UUID id, ReplacementReceipt receipt, String ifMatch) {
        Replacement replacement = enter(id, ReplacementAction.HAND_OVER, ifMatch);
        happened(receipt.on(), replacement.issuedOn());
        replacement.handOver(receipt, clock.now());
        leave(replacement, "REPLACEMENT_HANDED_OVER", Map.of("on", receipt.on(), "to", receipt.to()));
    }

    private Replacement enter(UUID id, ReplacementAction action, String ifMatch) {
        Replacement replacement = replacements
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        actor.require(Permission.REPLACEMENT_KEEP, replacement.keeperId());
        Etag.check(ifMatch, replacement.version());
        replacement.require(action);
        return replacement;
    }

    private void requireStanding(Replacement replacement) {
        if (!awards.find(replacement.awardId()).orElseThrow().stands()) {
            throw Problem.of(ProblemCode.AWARD_NOT_IN_FORCE);
        }
    }

    private void happened(LocalDate on, LocalDate after) {
        if (on.isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        if (on.isBefore(after)) {
            throw Problem.invalid("/on", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private void leave(Replacement replacement, String happening, Map<String, ?> content) {
        replacements.flush();
        String label = awards.find(replacement.awardId()).orElseThrow().label();
        follow(replacement, label);
        trail.done(new Happening(
                happening, SubjectType.REPLACEMENT, replacement.id(), label, replacement.keeperId(), content));
    }

    private void follow(Replacement replacement, String label) {
        switch (replacement.state()) {
            case ASKED, APPROVED, FORWARDED -> open(replacement, SETTLE, label);
            case ISSUED -> {
                obligations.settle(SETTLE, SubjectType.REPLACEMENT, replacement.id());
                open(replacement, HAND_OVER, label);
            }
            case REFUSED, HANDED_OVER -> {
                obligations.settle(SETTLE, SubjectType.REPLACEMENT, replacement.id());
                obligations.settle(HAND_OVER, SubjectType.REPLACEMENT, replacement.id());
            }
        }
    }

    /** No day: the term is another ministry's. */
    private void open(Replacement replacement, String kind, String label) {
        obligations.open(new Debt(
                kind,
                SubjectType.REPLACEMENT,
                replacement.id(),
                label,
                replacement.keeperId(),
                Role.CLERK,
                replacement.unitId(),
                null));
    }
}
