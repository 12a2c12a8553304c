package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What an issued directive says is adjusted, by a paper and with the reason: a new version, and the one before stays. */
@ApplicationScoped
@Transactional
class AdjustDirective {

    private final DirectiveTexts texts;
    private final DirectiveGate gate;
    private final Actor actor;
    private final BusinessClock clock;

    AdjustDirective(DirectiveTexts texts, DirectiveGate gate, Actor actor, BusinessClock clock) {
        this.texts = texts;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
    }

    DirectiveView adjust(UUID id, DirectiveAdjustment adjustment, String ifMatch) {
        Directive directive = gate.enter(id, ifMatch);
        directive.requireIssued(DirectiveAction.ADJUST);
        check(directive, adjustment);
        DirectiveDifference.Said before = texts.said(id, directive.ordinal()).orElseThrow();
        List<DirectivePoint> points =
                adjustment.points().stream().map(DirectivePointDraft::point).toList();
        directive.adjust(adjustment, clock.now());
        DirectiveDifference.Said after =
                new DirectiveDifference.Said(directive.ordinal(), directive.title(), directive.legalBasis(), points);
        DirectiveDifference difference = DirectiveDifference.between(before, after);
        if (difference.saysTheSame()) {
            throw Problem.invalid("/points", ViolationCode.DUPLICATE);
        }
        texts.adjust(id, directive.ordinal(), points);
        texts.keepVersion(
                id,
                after,
                new DirectiveTexts.Stamp(
                        adjustment.number(),
                        adjustment.signedOn(),
                        adjustment.signer(),
                        adjustment.reason().strip(),
                        actor.accountId(),
                        clock.now()));
        return gate.leave(
                directive,
                "DIRECTIVE_ADJUSTED",
                Map.of("reason", adjustment.reason(), "ordinal", directive.ordinal(), "difference", difference));
    }

    private void check(Directive directive, DirectiveAdjustment adjustment) {
        List<Violation> violations = KeepDirectives.pointsTwice(adjustment.points());
        if (adjustment.signedOn().isAfter(clock.today())) {
            violations.add(Violation.at("/signedOn", ViolationCode.IN_THE_FUTURE));
        }
        if (directive.issuedOn() != null && adjustment.signedOn().isBefore(directive.issuedOn())) {
            violations.add(Violation.at("/signedOn", ViolationCode.ENDS_BEFORE_START));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
