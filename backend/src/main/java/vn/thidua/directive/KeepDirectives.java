package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office writes a directive, issues it, or gives it up. */
@ApplicationScoped
@Transactional
class KeepDirectives {

    private final Directives directives;
    private final DirectiveTexts texts;
    private final DirectiveGate gate;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;

    KeepDirectives(
            Directives directives,
            DirectiveTexts texts,
            DirectiveGate gate,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock) {
        this.directives = directives;
        this.texts = texts;
        this.gate = gate;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    DirectiveView write(DirectiveDraft draft) {
        actor.require(Permission.DIRECTIVE_KEEP, draft.unitId());
        check(draft, Set.of());
        Directive directive = Directive.write(draft, actor.accountId(), clock.now());
        directives.persistAndFlush(directive);
        texts.replace(directive.id(), draft);
        return gate.leave(directive, "DIRECTIVE_WRITTEN", content(draft));
    }

    /** Whose it is does not change. */
    DirectiveView edit(UUID id, DirectiveDraft draft, String ifMatch) {
        Directive directive = gate.enter(id, ifMatch);
        directive.requireDraft();
        if (!draft.unitId().equals(directive.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS);
        }
        check(draft, directives.documentsOf(id));
        directive.edit(draft, clock.now());
        directives.flush();
        texts.replace(id, draft);
        return gate.leave(directive, "DIRECTIVE_EDITED", content(draft));
    }

    DirectiveView issue(UUID id, String ifMatch) {
        Directive directive = gate.enter(id, ifMatch);
        List<DirectivePoint> points = texts.points(id);
        directive.issue(!points.isEmpty(), clock.now());
        if (directive.issuedOn().isAfter(clock.today())) {
            throw Problem.invalid("/issuedOn", ViolationCode.IN_THE_FUTURE);
        }
        texts.keepVersion(
                id,
                new DirectiveDifference.Said(1, directive.title(), directive.legalBasis(), points),
                new DirectiveTexts.Stamp(
                        directive.number(),
                        directive.issuedOn(),
                        directive.signer(),
                        null,
                        actor.accountId(),
                        clock.now()));
        return gate.leave(directive, "DIRECTIVE_ISSUED", Map.of("issuedOn", directive.issuedOn()));
    }

    DirectiveView discard(UUID id, String ifMatch) {
        Directive directive = gate.enter(id, ifMatch);
        String label = directive.label();
        directive.discard(clock.now());
        return gate.leave(directive, "DIRECTIVE_DISCARDED", Map.of("title", label));
    }

    /** @param kept papers that are there already, whoever brought them */
    private void check(DirectiveDraft draft, Set<UUID> kept) {
        List<Violation> violations = new ArrayList<>(pointsTwice(draft.points()));
        Set<UUID> readable = documents.among(draft.documentIds());
        for (int i = 0; i < draft.documentIds().size(); i++) {
            UUID document = draft.documentIds().get(i);
            if (!kept.contains(document) && !readable.contains(document)) {
                violations.add(Violation.at("/documentIds/" + i, ViolationCode.NOT_FOUND));
            }
        }
        Set<UUID> issued = directives.issuedAmong(draft.implementsIds());
        for (int i = 0; i < draft.implementsIds().size(); i++) {
            if (!issued.contains(draft.implementsIds().get(i))) {
                violations.add(Violation.at("/implementsIds/" + i, ViolationCode.NOT_FOUND));
            }
        }
        twice(draft.documentIds(), "/documentIds/", violations);
        twice(draft.implementsIds(), "/implementsIds/", violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void twice(List<UUID> ids, String pointer, List<Violation> violations) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                violations.add(Violation.at(pointer + i, ViolationCode.DUPLICATE));
            }
        }
    }

    /** The place of a point names it: no two have the same. */
    static List<Violation> pointsTwice(List<DirectivePointDraft> points) {
        Set<String> seen = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!seen.add(points.get(i).point().code())) {
                violations.add(Violation.at("/points/" + i + "/code", ViolationCode.DUPLICATE));
            }
        }
        return violations;
    }

    private static Map<String, ?> content(DirectiveDraft draft) {
        return Map.of("title", draft.title(), "points", draft.points().size());
    }
}
