package vn.thidua.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.draft.RuleDifference;
import vn.thidua.rulebook.draft.RuleDifferences;
import vn.thidua.rulebook.draft.RuleTree;

/** The rule owner opens a draft of a framework's newest version, publishes it or gives it up. */
@ApplicationScoped
@Transactional
class RulebookSteps {

    private final RulebookVersions versions;
    private final RuleReasons reasons;
    private final RulebookPages pages;
    private final Event<RulebookPublished> published;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    RulebookSteps(
            RulebookVersions versions,
            RuleReasons reasons,
            RulebookPages pages,
            Event<RulebookPublished> published,
            Actor actor,
            Trail trail,
            BusinessClock clock) {
        this.versions = versions;
        this.reasons = reasons;
        this.pages = pages;
        this.published = published;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    RulebookDraftView open(String framework, String reason) {
        actor.require(Permission.RULEBOOK_KEEP);
        Integer newest = versions.newest().get(framework);
        if (newest == null) {
            throw Problem.notFound();
        }
        RulebookVersion draft = RulebookVersion.open(
                versions.tree(framework, newest).orElseThrow(),
                versions.nextNumber(framework),
                newest,
                reason,
                actor.accountId(),
                clock.now());
        versions.persist(draft);
        return left(draft, "RULEBOOK_DRAFT_OPENED", Map.of("reason", reason));
    }

    RulebookDraftView publish(String framework, String because, String ifMatch) {
        RulebookVersion draft = entered(framework, ifMatch);
        draft.publish(pages.changes(framework, draft.number()), because, actor.accountId(), clock.now());
        published.fire(new RulebookPublished(framework, draft.number()));
        return left(draft, "RULEBOOK_PUBLISHED", Map.of("reason", because, "basedOn", draft.basedOn()));
    }

    RulebookDraftView discard(String framework, String ifMatch) {
        RulebookVersion draft = entered(framework, ifMatch);
        draft.discard(actor.accountId(), clock.now());
        return left(draft, "RULEBOOK_DRAFT_DISCARDED", Map.of());
    }

    /** The open draft under its lock, as whoever asks saw it. */
    RulebookVersion entered(String framework, String ifMatch) {
        actor.require(Permission.RULEBOOK_KEEP);
        RulebookVersion draft = versions.lockDraft(framework).orElseThrow(() -> notOpen(framework));
        Etag.check(ifMatch, draft.version());
        return draft;
    }

    /** Somebody else published it or gave it up. */
    private Problem notOpen(String framework) {
        return versions.newest().containsKey(framework) ? Problem.of(ProblemCode.LOST_RACE) : Problem.notFound();
    }

    /** After the draft was written: why its rules changed, and what of that is left. */
    RulebookDraftView kept(
            RulebookVersion draft, RuleTree before, RuleTree now, String reason, String happening, String ruleId) {
        Set<String> changed = ids(RuleDifferences.between(before, now));
        if (changed.isEmpty()) {
            // Only the reason may be new: that too is something to have seen.
            versions.getEntityManager().lock(draft, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        changed.add(ruleId);
        reasons.keep(draft.id(), changed, reason, clock.now(), actor.accountId());
        RuleTree base = versions.tree(draft.framework(), draft.basedOn()).orElseThrow();
        reasons.forgetOthers(draft.id(), ids(RuleDifferences.between(base, now)));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("rule", ruleId);
        content.put("reason", reason);
        content.put("changed", changed);
        return left(draft, happening, content);
    }

    private static Set<String> ids(List<RuleDifference> differences) {
        return differences.stream().map(RuleDifference::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private RulebookDraftView left(RulebookVersion draft, String happening, Map<String, ?> content) {
        versions.flush();
        String label = Messages.DOMAIN.text(actor.locale(), "rulebook.LABEL", draft.name());
        trail.done(new Happening(happening, SubjectType.RULEBOOK, draft.id(), label, null, content));
        return pages.view(draft.framework(), draft.number());
    }
}
